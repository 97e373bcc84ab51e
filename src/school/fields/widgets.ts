import { ChoiceControl } from './ChoiceControl.tsx'
import { ChoicesControl } from './ChoicesControl.tsx'
import type { Widget, WidgetName } from './control.ts'
import { DateControl } from './DateControl.tsx'
import { LongTextControl } from './LongTextControl.tsx'
import { NumberControl } from './NumberControl.tsx'
import { PeriodControl } from './PeriodControl.tsx'
import { RecordsControl } from './records/RecordsControl.tsx'
import { RichTextControl } from './richText/RichTextControl.tsx'
import { ScaleControl } from './ScaleControl.tsx'
import { ShortTextControl } from './ShortTextControl.tsx'
import { TableControl } from './table/TableControl.tsx'

/** One control per widget. A new widget in `document/form.ts` is a compile error here until it has one. */
export const widgets: { [W in WidgetName]: Widget<W> } = {
  shortText: { Control: ShortTextControl, shape: 'input' },
  longText: { Control: LongTextControl, shape: 'input' },
  richText: { Control: RichTextControl, shape: 'group' },
  number: { Control: NumberControl, shape: 'input' },
  choice: { Control: ChoiceControl, shape: 'group' },
  choices: { Control: ChoicesControl, shape: 'group' },
  degree: { Control: ScaleControl, shape: 'group' },
  rating: { Control: ScaleControl, shape: 'group' },
  date: { Control: DateControl, shape: 'input' },
  period: { Control: PeriodControl, shape: 'group' },
  person: { Control: ShortTextControl, shape: 'input' },
  table: { Control: TableControl, shape: 'group' },
  records: { Control: RecordsControl, shape: 'group' },
}
