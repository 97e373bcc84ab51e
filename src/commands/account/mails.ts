import type { BasePayload } from 'payload'
import { ownAddress } from '#load/ownAddress.ts'

type Mail = { to: string; subject: string; text: string }
/** A mail that cannot be sent stops nothing: what it tells of has happened, and is in the log. */
export const tell = async (payload: BasePayload, mail: Mail): Promise<void> => {
  try {
    await payload.sendEmail(mail)
  } catch (error) {
    payload.logger.error({ err: error }, `accounts: ${mail.subject}`)
  }
}

export const passwordLink = (payload: BasePayload, token: string) =>
  `${ownAddress(payload)}/nytt-losenord?${new URLSearchParams({ kod: token })}`

/** The login page, with the address filled in where it leads on to the municipality's own. */
export const externalLink = (payload: BasePayload, email: string) =>
  `${ownAddress(payload)}/logga-in?${new URLSearchParams({ extern: email })}`

export const invitation = (name: string, link: string) => ({
  subject: 'Inbjudan till Kvalitetsdokument',
  text: `Hej ${name}!\n\nDu har fått ett konto i Kvalitetsdokument. Välj ditt lösenord här, inom sju dagar:\n${link}\n\nGick tiden ut? Skriv din e-postadress på sidan ”Glömt lösenord”, så kommer en ny länk.\n`,
})
export const forgotten = (name: string, link: string) => ({
  subject: 'Nytt lösenord till Kvalitetsdokument',
  text: `Hej ${name}!\n\nVälj ett nytt lösenord här, inom en timme:\n${link}\n\nVar det inte du som bad om det? Då behöver du inte göra något: det gamla lösenordet gäller.\n`,
})
/** Where passwords are off: the way in is the municipality's own. */
export const externalInvitation = (name: string, link: string) => ({
  subject: 'Inbjudan till Kvalitetsdokument',
  text: `Hej ${name}!\n\nDu har fått ett konto i Kvalitetsdokument. Logga in med kommunens inloggning, något lösenord behövs inte:\n${link}\n`,
})
export const externalForgotten = (name: string, link: string) => ({
  subject: 'Så loggar du in i Kvalitetsdokument',
  text: `Hej ${name}!\n\nNågon bad om ett nytt lösenord till ditt konto. I din kommun används inga lösenord här: logga in med kommunens inloggning.\n${link}\n\nKommer du inte in där? Säg till kommunens it-stöd. Var det inte du som bad om det? Då behöver du inte göra något.\n`,
})
export const passwordSet = 'Ditt lösenord byttes nyss, och du är utloggad överallt annars.'
export const changed = (name: string, lines: string[]) => ({
  subject: 'Ditt konto i Kvalitetsdokument har ändrats',
  text: `Hej ${name}!\n\n${lines.join('\n')}\n\nÄr det fel? Kontakta kommunens kvalitetsstrateg eller den som sköter systemet.\n`,
})
