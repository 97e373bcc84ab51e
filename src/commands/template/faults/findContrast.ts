import { contrastOf } from '#render/contrastOf.ts'
import type { TemplateFault } from '../TemplateFault.ts'
import type { Finder } from './Checked.ts'

/** Colours of the municipality that cannot be read in the theme that the template has chosen. */
export const findContrast: Finder = ({ template, look }) =>
  look
    ? contrastOf({ ...look, theme: template.theme || look.theme }, template.language).map(
        (detail): TemplateFault => ({ code: 'CONTRAST', severity: 'warning', section: '', field: 'theme', detail }),
      )
    : []
