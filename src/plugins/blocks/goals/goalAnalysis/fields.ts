import type { Field } from 'payload'
import {
  blockKeyField,
  choiceField,
  choicesField,
  columnsField,
  flagField,
  label,
  row,
  textField,
} from '#blocks/kit/index.ts'
import { captionField } from '../../results/common/resultSettings.ts'
import { domainFields } from '../common/domains.ts'
import { usualPlan } from '../common/planColumns.ts'
import { analysisWords } from './words.ts'

export const fields: Field[] = [
  ...domainFields,
  captionField,
  {
    name: 'yearOffset',
    type: 'number',
    defaultValue: 0,
    min: -10,
    max: 10,
    label: label('Målens läsår, räknat från det uppföljda', "The goals' year, counted from the followed-up"),
  },
  textField({
    name: 'goalLabel',
    label: label('Målkolumnens rubrik', 'Heading of the goal column'),
    description: label('Tom: Mål läsåret, med läsåret.', 'Empty: the usual heading with the school year.'),
  }),
  columnsField({
    description: label('Det som besvaras om varje mål. Tomt: de vanliga kolumnerna.', 'Empty: the usual columns.'),
    before: [
      choiceField('columns', {
        name: 'plan',
        label: label('Följer planeringens kolumn', 'Follows the planning column'),
        description: label(
          'Dess text visas tills skolan skriver en egen.',
          'Its text stands until the school writes its own.',
        ),
        of: 'planningBlock',
        free: true,
        usual: usualPlan,
      }),
    ],
  }),
  {
    ...choicesField('columns', {
      name: 'given',
      label: label('Visa också ur planeringen, bredvid målet', 'Also show from the planning, beside the goal'),
      of: 'planningBlock',
      free: true,
      usual: usualPlan,
    }),
    defaultValue: ['interventions', 'measurement'],
  },
  row(
    flagField({
      name: 'keep',
      label: label('Fråga om målet ska finnas kvar', 'Ask whether the goal is to remain'),
      defaultValue: true,
      width: '50%',
    }),
    textField({
      name: 'keepLabel',
      label: label('Frågans rubrik', 'Heading of the question'),
      placeholder: analysisWords.keepLabel,
      width: '50%',
    }),
  ),
  textField({
    name: 'keepHelp',
    label: label('Stödtext till frågan', 'Guidance to the question'),
    placeholder: analysisWords.keepHelp,
  }),
  row(
    flagField({
      name: 'add',
      label: label('Skolan får lägga till mål', 'The school may add goals'),
      defaultValue: true,
      width: '50%',
    }),
    flagField({
      name: 'required',
      label: label('Alla mål ska analyseras', 'All goals are to be analysed'),
      defaultValue: true,
      width: '50%',
    }),
  ),
  blockKeyField({
    name: 'planningBlock',
    label: label('Planeringsblocket', 'The planning block'),
    description: label(
      'Där hämtas texten till ett mål som har tagits bort efter planeringen.',
      'Where the text of a goal is found that was removed after the planning.',
    ),
  }),
]
