/**
 * The typefaces for what the text faces lack, in the order in which they are tried: the scripts that schools write, then
 * symbols, Chinese, emoji as outlines. The last has for bold text what the bold symbols lack. Never an empty box.
 */
export const reserveFamilies = [
  'Noto Sans Arabic',
  'Noto Sans Ethiopic',
  'Noto Sans Thai',
  'DejaVu Sans',
  'Noto Sans SC',
  'Noto Emoji',
  'DejaVu Sans Book',
] as const
