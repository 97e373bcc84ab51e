import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type MailServer = { url: string; mails: ParsedMail[]; refuse: (on: boolean) => void; stop: () => Promise<void> }

/** A real mail server on loopback that keeps what it is sent, read by other code than wrote it. */
export const startMailServer = async (): Promise<MailServer> => {
  const mails: ParsedMail[] = []
  let refusing = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => done(refusing ? new Error('Mailbox full') : null),
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail)
        done()
      }, done)
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (on) => {
      refusing = on
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
