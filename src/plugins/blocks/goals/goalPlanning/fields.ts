import type { Field } from 'payload'
import {
  blockKeyField,
  columnsField,
  flagField,
  label,
  row,
  selectField,
  textField,
  wholeField,
} from '#blocks/kit/index.ts'
import { captionField } from '../../results/common/resultSettings.ts'
import { domainFields } from '../common/domains.ts'
import { planningWords } from './words.ts'

export const fields: Field[] = [
  ...domainFields,
  row(
    selectField({
      name: 'purpose',
      label: label('Används som', 'Used as'),
      options: {
        plan: label('planering: målen följs upp nästa år', 'planning: the goals are followed up next year'),
        worksheet: label('målmall: arbetsunderlag', 'goal worksheet'),
      },
      defaultValue: 'plan',
      width: '50%',
    }),
    {
      name: 'yearOffset',
      type: 'number',
      defaultValue: 1,
      min: -5,
      max: 10,
      label: label('Planerar läsåret, räknat från det uppföljda', 'Planned year, counted from the followed-up'),
      admin: { width: '50%' },
    },
  ),
  captionField,
  columnsField({
    description: label(
      'Den första kolumnen är målet. Tomt: de vanliga kolumnerna. Nästa års målanalys hittar dem, också när rubriken har ändrats.',
      "The first column is the goal. Empty: the usual columns. Next year's analysis finds them, under another heading too.",
    ),
  }),
  row(
    selectField({
      name: 'link',
      label: label('Målet kan kopplas till', 'The goal can be linked to'),
      options: {
        none: label('inget', 'nothing'),
        mandatory: label('nämndens mål', "the board's goals"),
        focus: label('områdets utvecklingsområden', "the area's development areas"),
        both: label('båda', 'both'),
      },
      defaultValue: 'none',
      width: '50%',
    }),
    textField({
      name: 'linkLabel',
      label: label('Rubrik för kopplingen', 'Label of the link'),
      placeholder: planningWords.linkLabel,
      width: '50%',
    }),
  ),
  blockKeyField({
    name: 'analysisBlock',
    label: label('Föreslå mål från målanalysen', 'Offer goals from the analysis'),
    description: label(
      'Målanalysens block. De mål som ska finnas kvar erbjuds, med förra årets planering.',
      "The goal analysis's block. Goals that shall stay are offered, with last year's plan.",
    ),
  }),
  blockKeyField({
    name: 'worksheetBlock',
    label: label('Föreslå mål från målmallen', 'Offer goals from the worksheet'),
  }),
  row(
    flagField({
      name: 'required',
      label: label('Minst ett mål i varje område', 'At least one goal in each domain'),
      defaultValue: true,
      width: '50%',
    }),
    wholeField({
      name: 'max',
      label: label('Högst antal mål', 'Most goals'),
      defaultValue: 30,
      min: 1,
      max: 200,
      width: '50%',
    }),
  ),
]
