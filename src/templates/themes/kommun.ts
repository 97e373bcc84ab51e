import type { ThemeValues } from './theme.ts'

/** Sober: a municipality's report. Blue-green, one family for reading and one for headings, square corners. */
export const kommun: ThemeValues = {
  key: 'kommun',
  label: { sv: 'Kommun (saklig)', en: 'Municipality (sober)' },
  colours: {
    ink: '#1c2329',
    muted: '#525e68',
    paper: '#ffffff',
    primary: '#0c4a66',
    onPrimary: '#ffffff',
    accent: '#b3541e',
    line: '#c3ccd3',
    surface: '#eff4f6',
    tones: {
      highlight: { background: '#fff3b0', border: '#8a6d00', text: '#3d3000' },
      good: { background: '#e0f1e3', border: '#2a7a3f', text: '#14401f' },
      progress: { background: '#fdeec9', border: '#9a6a00', text: '#4a3300' },
      started: { background: '#fbe0dc', border: '#b23a2a', text: '#5c170e' },
      warning: { background: '#fde6d3', border: '#b4530a', text: '#5a2900' },
      muted: { background: '#eceff1', border: '#6a7680', text: '#3a444c' },
    },
  },
  fonts: { body: 'source-sans-3', heading: 'public-sans' },
  sizes: { body: 10.5, table: 9.5, small: 8.5 },
  radius: 0,
}
