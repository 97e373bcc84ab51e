import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { MongoServer } from './MongoServer.ts'

const here = path.dirname(fileURLToPath(import.meta.url))
const version = '1.47.0'
const jars = path.resolve(here, `../../../.cache/mongo-java-server-${version}`)

/** Jars from Maven Central, kept between runs. */
const fetchJars = () => {
  if (existsSync(path.join(jars, `mongo-java-server-${version}.jar`))) return
  mkdirSync(jars, { recursive: true })
  execFileSync('mvn', ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`], {
    cwd: path.join(here, 'java'),
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 180_000,
  })
}

/** mongo-java-server: the protocol without transactions. Needs Java 17 and, the first time, Maven. */
export const javaServer = async (): Promise<MongoServer> => {
  fetchJars()
  const child = spawn('java', ['-Xmx512m', '-cp', `${jars}/*`, path.join(here, 'java/Server.java')], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const uri = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => line.startsWith('mongodb://') && resolve(line))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`java ended with status ${code}`)))
  })
  return { uri, name: `mongo-java-server ${version} (in memory)`, stop: async () => void child.stdin.end() }
}
