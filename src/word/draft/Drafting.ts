import type { Paragraph } from '../read/Item.ts'
import { asksTo, beginningOf, clean, isQuestion, numberOf, withoutBrackets, withoutNumber } from '../rules/words.ts'
import type { Details, DraftBlock, DraftKind, DraftRule } from './DraftBlock.ts'

/** The draft so far, and what was read but stands for nothing yet: a prompt, guidance, text. */
export class Drafting {
  readonly blocks: DraftBlock[] = []
  heading = ''
  /** Blocks since the last heading. */
  sinceHeading = 0
  prompt: Paragraph | undefined
  help: Paragraph[] = []
  text: Paragraph[] = []
  blanks = 0
  inContents = false

  put(kind: DraftKind, title: string, place: string, rule: DraftRule, confidence: number, details: Details = {}): void {
    this.blocks.push({ kind, title: clean(title), details, place, rule, confidence })
    if (kind !== 'section' && kind !== 'note') this.sinceHeading += 1
  }

  section(title: string, place: string, rule: DraftRule, confidence: number, level: number): void {
    this.flush()
    this.heading = withoutNumber(title)
    const number = numberOf(title)
    this.put('section', this.heading, place, rule, confidence, { level, ...(number ? { number } : {}) })
    this.sinceHeading = 0
  }

  /** A level below the section that stands open. */
  levelBelow(): number {
    const last = this.blocks.findLast(({ kind }) => kind === 'section')
    return (last?.details.level ?? 0) + 1
  }

  /** A question of the prompt and guidance that wait; without a prompt, of the heading. */
  question(rule: DraftRule, confidence: number, details: Details = {}, place = ''): void {
    const { prompt, help } = this
    this.prompt = undefined
    this.help = []
    this.flushText()
    const [first, ...rest] = help
    const asked = !prompt && this.sinceHeading > 0 ? first : undefined
    const title = prompt
      ? withoutNumber(prompt.text)
      : asked
        ? withoutBrackets(asked.text)
        : this.heading || withoutBrackets(first?.text ?? '')
    const number = prompt ? numberOf(prompt.text) : undefined
    const guidance = asked || !(prompt || this.heading) ? rest : help
    this.put('question', title, prompt?.place || place || help[0]?.place || '', rule, confidence, {
      ...(guidance.length > 0 ? { help: linesOf(guidance) } : {}),
      ...(number ? { number } : {}),
      ...details,
    })
    this.blanks = 0
  }

  /** What waits becomes what it most likely is, before something else begins. */
  flush(): void {
    const { prompt, help, blanks } = this
    if (prompt && (isQuestion(prompt.text) || asksTo(prompt.text) || blanks > 0))
      this.question(blanks > 0 ? 'blanks' : 'asked', blanks > 0 ? 0.85 : 0.6)
    else if (prompt) this.text.push(prompt)
    this.prompt = undefined
    if (this.help.length > 0 && this.isAskedByGuidance()) this.question('guidance', blanks > 0 ? 0.8 : 0.55)
    else if (this.help.length > 0) this.text.push(...help)
    this.help = []
    this.flushText()
    this.blanks = 0
  }
  /** Guidance alone under a heading asks for what the heading says, if it asks at all. */
  private isAskedByGuidance(): boolean {
    if (this.sinceHeading > 0 || this.text.length > 0 || !this.heading) return false
    return this.blanks > 1 || this.help.some(({ text }) => asksTo(text) || text.includes('?'))
  }

  flushText(): void {
    const lines = this.text.filter(({ text }) => text.trim() !== '')
    this.text = []
    const [first] = lines
    if (!first) return
    const text = linesOf(lines)
    const title = this.sinceHeading > 0 || !this.heading ? beginningOf(text) : this.heading
    this.put('richText', title, first.place, 'text', 0.7, { text, runs: lines.map(({ runs }) => runs) })
  }

  /** Help that waits for the block that is about to be put. */
  takeHelp(): Details {
    const { help } = this
    this.help = []
    return help.length > 0 ? { help: linesOf(help) } : {}
  }
}
export const linesOf = (lines: Paragraph[]): string => lines.map(({ text }) => clean(text)).join('\n')
