import { createTransport } from 'nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'
import type { Env } from './env.ts'

const senderName = 'Kvalitetsdokument'
const mailToLog: EmailAdapter<void> = ({ payload }) => ({
  name: 'log',
  defaultFromAddress: 'noreply@localhost',
  defaultFromName: senderName,
  sendEmail: async ({ to, subject }) => payload.logger.info(`Mejl (skickas inte): till ${String(to)}, "${subject}"`),
})

/** Whether mail leaves the system. Where it does not, nothing is marked as sent. */
export const sendsMail = ({ email }: { email: { name: string } }): boolean => email.name !== 'log'

/**
 * Mail by the municipality's own server (`SMTP_URL`), else to the log. A server that does not answer within ten seconds
 * fails the mail and holds up nothing else.
 */
export const mailFor = ({ mail: { server, from } }: Env): EmailAdapter<unknown> => {
  if (!server) return mailToLog
  const transport = createTransport({ url: server, connectionTimeout: 10_000, socketTimeout: 10_000 })
  return () => ({
    name: 'smtp',
    defaultFromAddress: from,
    defaultFromName: senderName,
    sendEmail: (message: SendEmailOptions) => transport.sendMail({ from: `${senderName} <${from}>`, ...message }),
  })
}
