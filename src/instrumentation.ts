/** Next boots Payload at the first request; migrations, the first administrator and crons should not wait for one. */
export const register = async () => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('@payload-config')])
  await getPayload({ config, cron: true })
}
