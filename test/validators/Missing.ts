/**
 * A judge that is not on this machine: tests that need it are skipped by name, but never in CI.
 *
 * Use: `const missing = await missingVeraPdf()` and `it.skipIf(missing)(…)`; in CI nothing is ever missing, so the test
 * runs and fails with the reason.
 */
export type Missing = string | undefined

/** The reason, or nothing in CI (`CI=true`). */
export function unlessCi(reason: Missing): Missing {
  if (reason && !process.env.CI) {
    process.stderr.write(`skipped: ${reason}\n`)
    return reason
  }
  return undefined
}
