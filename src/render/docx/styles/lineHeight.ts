import { LineRuleType } from 'docx'

/** 240 is one line of the typeface. */
export const line = (value: number) => ({ line: value, lineRule: LineRuleType.AUTO })
