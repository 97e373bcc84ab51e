import type { ThemeValues } from './theme.ts'

/** Warmer: brick and pine, serif headings, softly rounded fields. For documents that parents read. */
export const varm: ThemeValues = {
  key: 'varm',
  label: { sv: 'Varm (seriff i rubriker)', en: 'Warm (serif headings)' },
  colours: {
    ink: '#2b221d',
    muted: '#66564b',
    paper: '#ffffff',
    primary: '#7c2d1e',
    onPrimary: '#ffffff',
    accent: '#2d6a55',
    line: '#d8cabb',
    surface: '#faf4ec',
    tones: {
      highlight: { background: '#fdf0b5', border: '#8a6a00', text: '#40310a' },
      good: { background: '#e3efdf', border: '#3c7337', text: '#1d3d1a' },
      progress: { background: '#fbeacb', border: '#996400', text: '#4a3106' },
      started: { background: '#f8dfd6', border: '#a93f22', text: '#571a0a' },
      warning: { background: '#fbe5d0', border: '#a8530c', text: '#552804' },
      muted: { background: '#f1ebe4', border: '#7a6a5d', text: '#453a32' },
    },
  },
  fonts: { body: 'source-sans-3', heading: 'source-serif-4' },
  sizes: { body: 10.5, table: 9.5, small: 8.5 },
  radius: 4,
}
