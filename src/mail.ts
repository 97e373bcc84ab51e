import type { EmailAdapter } from 'payload'

/** Mail goes to the log until the municipality connects its own server, for example with @payloadcms/email-nodemailer. */
export const mailToLog: EmailAdapter<void> = ({ payload }) => ({
  name: 'log',
  defaultFromAddress: 'noreply@localhost',
  defaultFromName: 'Kvalitetsdokument',
  sendEmail: async ({ to, subject }) => payload.logger.info(`Mejl (skickas inte): till ${String(to)}, "${subject}"`),
})
