import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

export type Process = {
  /** Whether it has ended, however. */
  hasEnded: () => boolean
  /** Resolves when it is gone. */
  end: (signal: NodeJS.Signals) => Promise<void>
}

/** The folder of a package from PyPI (`name==version`, with extras): installed whole or not at all, and kept between runs. */
export const packageFromPyPI = (requirement: string): string => {
  const packages = path.resolve(import.meta.dirname, '../../.cache', requirement.replace(/\[.*\]/u, ''))
  if (existsSync(packages)) return packages
  const folder = `${packages}.${process.pid}`
  execFileSync('python3', ['-m', 'pip', 'install', '--quiet', '--target', folder, requirement], {
    stdio: 'pipe',
    timeout: 180_000,
  })
  execFileSync('mv', ['-T', folder, packages])
  return packages
}

/** A judge of tests from PyPI. Gives what runs Python with it. Needs Python 3 and, the first time, pip; throws what pip says. */
export const fromPyPI = (requirement: string): ((args: string[], cwd: string) => Process) => {
  const packages = packageFromPyPI(requirement)
  return (args, cwd) => {
    const env = { ...process.env, PYTHONPATH: packages }
    const child: ChildProcess = spawn('python3', args, { stdio: 'ignore', cwd, env })
    const hasEnded = () => child.exitCode !== null || child.signalCode !== null
    return {
      hasEnded,
      end: (signal) =>
        new Promise<void>((resolve) => {
          if (hasEnded()) return resolve()
          child.once('exit', () => resolve())
          child.kill(signal)
        }),
    }
  }
}
