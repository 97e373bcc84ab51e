import type { Scope } from '#access/keyPerson.ts'
import type { DocumentFinding } from '#document/answer/checkDocument.ts'
import type { Conflict } from '#document/answer/patch/mergeValues.ts'
import type { AnswerTime, Party } from '#document/input/parties.ts'
import type { FileFault } from '#load/adoption.ts'
import type { LoadRefusals } from '#load/LoadError.ts'
import type { DocumentState } from '#load/loadDocument.ts'
import type { WordFault } from '#word/WordError.ts'
import type { Disclosure } from '../../document/publication/Disclosure.ts'
import type { TemplateFault } from '../../template/TemplateFault.ts'

/** A place in what was sent, and what the schema says of it in the language of whoever sent it. */
export type Issue = { path: string[]; message: string; most?: number }
/** What was to be done with a document. */
export type Act =
  | 'change'
  | 'handIn'
  | 'return'
  | 'adopt'
  | 'publish'
  | 'makeFiles'
  | 'withdraw'
  | 'correct'
  | 'recall'
  | 'quote'
type Nothing = Record<never, never>

/**
 * Everything that a command or its door refuses, with what a form or a sentence needs to know of it. Before the slash
 * stands the code, which says what the caller does next and answers with one status; after it the reason, where one
 * code has several. Each has one sentence in each language (`sv.ts`, `en.ts`), chosen at the door.
 */
export type Refusals = {
  /** The arguments or a value have the wrong shape: mend what `issues` points at and send again. */
  'INVALID/arguments': { issues: Issue[] }
  'INVALID/answer': { issues: Issue[] }
  /** The block cannot be asked, for its settings are broken; `fault` is what it says in the template's language. */
  'INVALID/settings': { fault: string }
  /** ISO dates. */
  'INVALID/decidedBeforeHandIn': { date: string; handedIn: string }
  'INVALID/decidedAhead': { date: string }
  'INVALID/unitsElsewhere': { unitIds: string[] }
  /** Somebody closed them since the page was opened: leave them out. */
  'INVALID/unitsClosed': { names: string[] }
  'INVALID/otherBlockType': Nothing
  /** A quote is word for word what the school has written: choose a piece of the answer again. */
  'INVALID/quoteElsewhere': Nothing
  'INVALID/nothingToCorrect': Nothing
  /** The password that is in force is another one. */
  'INVALID/oldPassword': Nothing
  /** Why the new one is not taken (`passwordFault`): choose another. */
  'INVALID/passwordShort': Nothing
  'INVALID/passwordLong': Nothing
  'INVALID/passwordCommon': Nothing
  'INVALID/email': Nothing
  /** The one-time code is none, or has been used: wait for the next. */
  'INVALID/code': Nothing
  /** An app is connected already: end that first. */
  'INVALID/hasSecondStep': Nothing
  /** A file that is handed in cannot be read; `fault` says why. */
  'INVALID/wordFile': { fault: WordFault }
  /** A Word file that carries no form of ours: take the form anew and write in it. */
  'INVALID/wordWithoutForm': Nothing
  /** The form of another document: hand it in there. */
  'INVALID/wordElsewhere': { unit: string; title: string }
  /** A file with figures: it holds nothing, is of no kind that is read, is in the old format of Excel, or has too many rows. */
  'INVALID/fileEmpty': { name: string }
  'INVALID/fileUnreadable': { name: string }
  'INVALID/fileOld': { name: string }
  'INVALID/fileRows': { rows: number }
  /** No line of the sheet has a name and a figure: choose another sheet or file. */
  'INVALID/fileNoTable': { name: string; sheets: string[] }
  /** Figures that the register has no place for, each with its sentence in the person's language. */
  'INVALID/figures': { faults: string[] }
  /** A source of open data answers with something else than it is documented to. */
  'INVALID/source': { source: string; answer: string }
  /** A key's last day is passed, or more than two years ahead. */
  'INVALID/keyExpiry': Nothing
  /** A webhook's address is no https, or leads into the own network. */
  'INVALID/webhookAddress': Nothing
  /** The body is no JSON object: load the page anew. */
  'INVALID/unreadable': Nothing
  /** The body is larger than `megabytes`, and was not read to its end: send less. */
  TOO_LARGE: { megabytes: number }

  /** No such thing, or in another municipality: show the message, do not retry. */
  'NOT_FOUND/document': Nothing
  'NOT_FOUND/documentGone': Nothing
  'NOT_FOUND/documentTemplate': Nothing
  'NOT_FOUND/section': Nothing
  'NOT_FOUND/question': Nothing
  'NOT_FOUND/person': Nothing
  'NOT_FOUND/unit': Nothing
  'NOT_FOUND/noUnits': Nothing
  'NOT_FOUND/template': Nothing
  'NOT_FOUND/templateSection': Nothing
  'NOT_FOUND/templateBlock': Nothing
  'NOT_FOUND/edition': Nothing
  'NOT_FOUND/editionContent': Nothing
  'NOT_FOUND/distribution': Nothing
  'NOT_FOUND/municipality': Nothing
  'NOT_FOUND/delivery': Nothing
  'NOT_FOUND/apiKey': Nothing
  'NOT_FOUND/webhook': Nothing
  /** The API for other systems has no such address, or not with that method. */
  'NOT_FOUND/operation': Nothing
  'NOT_FOUND/shelf': Nothing
  'NOT_FOUND/libraryBlock': Nothing
  'NOT_FOUND/libraryBlockGone': Nothing
  'NOT_FOUND/import': Nothing
  'NOT_FOUND/focusArea': Nothing

  /** The person may see it but not do this: show the message. */
  /** A draft that its school has not shared: show its state alone. */
  'FORBIDDEN/read': Nothing
  'FORBIDDEN/answer': Nothing
  /** A section that another answers. */
  'FORBIDDEN/otherParty': { party: Party }
  'FORBIDDEN/handIn': Nothing
  'FORBIDDEN/share': Nothing
  'FORBIDDEN/decide': Nothing
  /** The key was not made for this: the municipality makes another that is. */
  'FORBIDDEN/scope': { scope: Scope }

  /** The same place was changed by someone else: show both values, save again with a new saveId and their value as base. */
  CONFLICT: { rev: number; value: Record<string, unknown>; conflicts: (Conflict & { by?: string; own: boolean })[] }
  /** The document, distribution or edition is in a state that does not allow this: reload it. Nothing was changed. */
  'WRONG_STATE/document': { state: DocumentState; act: Act }
  /** The section's day has not come; the browser keeps what was written, and sends it then. */
  'WRONG_STATE/notOpen': { opens: string }
  /** A section that others answer: its last day has passed, it is not their turn, or it is handed in. */
  'WRONG_STATE/windowClosed': { due: string }
  'WRONG_STATE/turn': { when: AnswerTime }
  'WRONG_STATE/sectionHandedIn': Nothing
  /** A try of a template: the person sends it out to real schools. */
  'WRONG_STATE/trial': Nothing
  /** A webhook that is ended, or whose receiver is gone, sends nothing more. */
  'WRONG_STATE/webhook': Nothing
  'WRONG_STATE/distributionClosed': Nothing
  'WRONG_STATE/noDeadline': Nothing
  'WRONG_STATE/noMailServer': Nothing
  /** What is written now would lead to the reader's own machine: `SERVER_URL` is set first. */
  'WRONG_STATE/noAddress': Nothing
  'WRONG_STATE/alreadyCorrected': { editionId: string; number: number }
  /** Figures whose answering has begun: unlock them, with a reason, and save again. Measures and periods by name. */
  'WRONG_STATE/figuresLocked': { figures: string[] }
  /** An import that is on its way, or was undone already. */
  'WRONG_STATE/import': { state: string }
  /** The files of the ZIP are not made, or not there any longer: ask for it again, and wait. */
  'WRONG_STATE/package': Nothing
  /** More than a ZIP holds (4 GB): take the documents one by one, or divide the distribution. */
  'WRONG_STATE/packageTooLarge': Nothing
  /** Documents of a delivery have been removed since, or their files are gone: make another of what there is. */
  'WRONG_STATE/deliveryGone': Nothing
  /** Nothing of that school year is adopted with its files made. */
  'WRONG_STATE/nothingToDeliver': Nothing
  /** Something of that school year has been sent out: what was made for it stays. */
  'WRONG_STATE/nextYearSent': { schoolYear: number }
  /** Figures have changed since the preview was made: look at the new preview, and confirm again. Nothing was stored. */
  'STALE/import': Nothing
  /** The unit cannot be closed, merged or moved so; `fault` says why. */
  'INVALID/unitChange': { fault: 'itself' | 'otherKind' | 'below' | 'date' }
  /** Somebody saved it after the caller read it: read it again and look before asking again. Nothing was changed. */
  STALE: Nothing
  /** The document was handed in while this was being saved: reload. The text is in the answer's history. */
  STATE_MOVED: { state?: DocumentState; rev: number }

  /** Something is missing or implausible: show the findings; the person may accept and send again. */
  GAPS: { findings: DocumentFinding[] }
  /** Answers that cannot be read as what was asked for: show the findings; each is put right or emptied, and then sent again. */
  UNREAD: { findings: DocumentFinding[] }
  /** The files could not be made of it: show the findings, each at its field; it is handed in when they are mended. */
  UNPRINTABLE: { findings: DocumentFinding[] }
  /** Personal identity numbers stand in the answers: show the findings; they are taken away, after a return where it is handed in. */
  'PERSONAL/handIn': { findings: DocumentFinding[] }
  'PERSONAL/adopt': { findings: DocumentFinding[] }
  'PERSONAL/publish': { findings: DocumentFinding[] }
  /**
   * Hidden figures could be worked out from this document and what is on the web: show which by which; the files are made
   * anew (`remakeFiles` with `adapt`), so that they hide more, or another page is taken down first.
   */
  DISCLOSES: { disclosures: Disclosure[] }
  /** The template cannot become an edition: show all faults, each with its block. */
  'FAULTY_TEMPLATE/edition': { faults: TemplateFault[] }
  /** A correction would change more than texts and help: show all of `other`; undo it in the template, or send out anew. */
  NOT_ONLY_TEXTS: { other: string[]; texts: string[] }
  /** Files of the document break rules of accessibility: show all faults, each with the heading it stands under. */
  'FAULTY_FILE/adopt': { faults: FileFault[] }
  'FAULTY_FILE/publish': { faults: FileFault[] }
  /** The files of the adopted document are not made yet: ask how they come along, and publish when they are there. */
  FILES_NOT_READY: Nothing
  /** A file was made and could not be kept: the disk is full or closed. Tell whoever runs the server. */
  NOT_STORED: Nothing

  /** What was stored at hand-in cannot be read by this program (`LoadRefusals`): show the message, do not retry. */
  'STORED_INPUT/newer': LoadRefusals['STORED_INPUT/newer']
  'STORED_INPUT/broken': LoadRefusals['STORED_INPUT/broken']
  /** A kept file is gone from where files are stored: tell whoever runs the system, who has it in a backup. */
  FILE_GONE: LoadRefusals['FILE_GONE']
  /** Where files are kept does not answer: wait a little and ask again. */
  STORE_AWAY: LoadRefusals['STORE_AWAY']

  /** Too many at once: wait a little and send the same again. Nothing was acknowledged. */
  'BUSY/document': Nothing
  'BUSY/answer': Nothing
  'BUSY/template': Nothing
  'BUSY/library': Nothing
  /** Another process holds the database. */
  'BUSY/database': Nothing
  /** The database does not answer, and whether it kept the save is not known: send the same again. */
  'BUSY/away': Nothing
  'BUSY/address': Nothing
  'BUSY/file': Nothing
  /** A file was made, and the object store it is kept in did not answer: nothing of it is left, ask for it again. */
  'BUSY/store': Nothing
  /** Kolada or Skolverket does not answer: try again later. */
  'BUSY/source': { source: string }
  /** The file has failed for good for now; `error` is what stopped it. */
  'BUSY/fileFailed': { error?: string }

  /** Guessed too often: wait some minutes. */
  'TOO_MANY/attempts': Nothing
  /** The person has had too many pages and files made in the last minutes: wait. */
  'TOO_MANY/costly': Nothing
  /** A key has called too often: wait as many seconds (also in `Retry-After`). */
  'TOO_MANY/key': { seconds: number }

  /** Nobody is signed in, or no longer: log in again and send the same. */
  SIGNED_OUT: Nothing
  /** No key of ours in `Authorization: Bearer`, one that was revoked, or one whose last day is passed: ask the municipality for another. */
  'SIGNED_OUT/key': Nothing
  'SIGNED_OUT/keyRevoked': Nothing
  'SIGNED_OUT/keyExpired': { date: string }
  /** The browser writes for somebody else than who is logged in by now: keep what waits until that person logs in again. */
  OTHER_PERSON: Nothing
  /** The request comes from another website's page: nothing was done, and nothing is to be sent again. */
  CROSS_SITE: Nothing
  /** A fault of ours, in the log: try again later. */
  UNKNOWN: Nothing
}
export type Refusal = keyof Refusals
type CodeIn<R extends string> = R extends `${infer Code}/${string}` ? Code : R
export type RefusalCode = CodeIn<Refusal>
