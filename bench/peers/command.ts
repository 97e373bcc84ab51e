import { spawn } from 'node:child_process'
import { memoryOf } from '../memory.ts'

/** Whether a program is on this machine. */
export const isInstalled = (program: string): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(program, ['--version'], { stdio: 'ignore' })
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })

/** Runs a program to its end, its memory looked at only when asked, for looking takes time. Throws when it fails. */
export const command = (program: string, args: string[], seen?: (megabytes: number) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    let phrases = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      phrases += text
    })
    const timer = seen ? setInterval(() => child.pid && seen(memoryOf(child.pid)), 100) : undefined
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(timer)
      if (code === 0) resolve()
      else reject(new Error(`${program}: ${phrases.slice(-500)}`))
    })
  })
