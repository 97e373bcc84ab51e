import type { RawBlock, SectionContent } from '#document/input/input.ts'
import { section, titled } from '../content.ts'
import { periods, shown } from './measures.ts'

const theUnit = 'key:{{item.unit.key}}'

/** One of the row of small charts; those that are not a preschool's, or not a school's, close up. */
const small = ({ key, label, unit, of }: (typeof shown)[number], at: number): RawBlock =>
  titled(`page-${key}`, 'chart', '', {
    caption: label,
    source: 'measures',
    kind: 'bars',
    measures: [key],
    groups: [],
    seriesBy: 'measure',
    scopes: [theUnit],
    comparisons: [{ scope: 'municipality', label: 'Kommunen' }],
    periods,
    height: 'small',
    direction: 'upright',
    ...(unit === '%' ? { min: '0', max: '100', sharedAxis: 'document' } : {}),
    showData: false,
    ...(of === 'all' ? {} : { showWhen: { unitKinds: [of] } }),
    ...(at === 0 ? { rowColumns: '4' } : { beside: true }),
  })

/** What the unit wrote in its own report, by the block it wrote it in. */
const own = (blockKey: string, sourceKey: string, title: string, more: Record<string, unknown> = {}): RawBlock =>
  titled(blockKey, 'answerView', title, {
    sourceKey,
    from: 'other',
    scope: theUnit,
    numbered: false,
    // The first view of the page says which document, and where there is none why.
    whenEmpty: 'omit',
    showSource: false,
    ...more,
  })

/** A page for each unit: its facts, what the board judges, its figures, its own words, judgements and plans. */
export const unitPage: SectionContent = section(
  'unitPage',
  '{{item.unit}}',
  [
    titled('pageFacts', 'documentControl', '', {
      rowColumns: '2',
      caption: 'Om enheten',
      rows: [
        { label: 'Rektor', value: '{{item.headTeacher}}' },
        { label: 'Barn/elever', value: '{{item.pupils}}' },
        { label: 'Adress', value: '{{item.address}}' },
        { label: 'Telefon', value: '{{item.phone}}' },
        { label: 'Webbplats', value: '{{item.web}}' },
        { label: 'Nedlagd', value: '{{item.closed}}' },
      ],
    }),
    titled('verdict', 'table', 'Nämndens bedömning', {
      beside: true,
      rowLabels: false,
      numbered: false,
      showLegend: false,
      columns: [
        { key: 'level', label: 'Uppföljning', type: 'degree', scale: 'followUp', required: true, width: 2 },
        { key: 'why', label: 'Skäl', type: 'longText', required: true, width: 3 },
      ],
      rows: [{ key: 'board', label: 'Nämnden' }],
    }),
    ...shown.map(small),
    own('pageYear', 'unitYear', 'Enheten om läsåret', { whenEmpty: 'say', showSource: true }),
    own('pageAreas', 'unitAreas', '', {
      caption: 'Enhetens egen bedömning',
      itemLabel: 'Område',
      columns: [
        { key: 'level', width: 2 },
        { key: 'why', width: 5 },
      ],
    }),
    own('pagePlan', 'unitPlan', '', {
      caption: 'Utvecklingsarbete {{läsår.nästa}}',
      columns: [
        { key: 'action', width: 4 },
        { key: 'who', width: 2 },
        { key: 'by', width: 2 },
      ],
    }),
    own('pageNeed', 'unitNeed', '', { intro: 'Enheten ber huvudmannen om:' }),
  ],
  { kind: 'subsection', repeat: 'unitsBelow', newPage: true },
)
