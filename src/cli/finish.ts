/** Ends the process without waiting for open handles, and with the fault's own words when there is one. */
export const finish = async (run: () => Promise<void>): Promise<void> => {
  try {
    await run()
    process.exit(process.exitCode ?? 0)
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
    if (process.env.DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
    process.exit(1)
  }
}
