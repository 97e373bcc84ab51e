import type { ThemeValues } from './theme.ts'

/** For printed brochures: dense, sober colours that print well, and parts that need no page to themselves. */
export const trycksak: ThemeValues = {
  key: 'trycksak',
  label: { sv: 'Trycksak (tät, delar utan egen sida)', en: 'Brochure (dense, parts without a page of their own)' },
  colours: {
    ink: '#1d2430',
    muted: '#525b68',
    paper: '#ffffff',
    primary: '#1f3a5f',
    onPrimary: '#ffffff',
    accent: '#a8480f',
    line: '#c9d1db',
    surface: '#eef2f7',
    tones: {
      highlight: { background: '#fdf0b5', border: '#8a6a00', text: '#40310a' },
      good: { background: '#e0efe4', border: '#2f7048', text: '#153a24' },
      progress: { background: '#fbeacb', border: '#996400', text: '#4a3106' },
      started: { background: '#f8dfd6', border: '#a93f22', text: '#571a0a' },
      warning: { background: '#fbe5d0', border: '#a8530c', text: '#552804' },
      muted: { background: '#eceff3', border: '#66717f', text: '#39424e' },
    },
  },
  fonts: { body: 'source-sans-3', heading: 'public-sans' },
  sizes: { body: 9.5, table: 8.5, small: 8 },
  radius: 2,
  space: 0.7,
  partPages: false,
}
