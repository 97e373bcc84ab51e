import type { BlockFixture } from '#blocks/kit/index.ts'

export const fixture: BlockFixture = {
  config: {
    caption: 'Tidsplan {{schoolYear.next}}',
    source: 'both',
    span: 'nextSchoolYear',
    showWheel: true,
    answered: true,
    rows: [
      { key: 'reports', when: '30 juni', activity: 'Enheternas kvalitetsrapporter är klara', responsible: 'Rektor' },
      { key: 'survey', when: 'November (v. 45–47)', activity: 'Elevenkäten genomförs', responsible: 'Skolledare' },
      {
        key: 'talks',
        when: 'Augusti–september',
        activity: 'Kvalitetssamtal\n- strategi\n- handlingsplan',
        note: 'Per enhet.',
      },
    ],
  },
  data: {
    calendar: [
      { key: 'c1', date: '2024-03-05', title: 'Skolanalysgrupp', responsible: 'Förvaltningschef', kind: 'event' },
      { key: 'c2', date: '2023-10', endDate: '2023-11', title: 'Uppföljning', kind: 'deadline' },
    ],
  },
  answer: {
    events: { order: ['e1'], items: { e1: { when: '14 maj', activity: 'Studiedag', responsible: 'Anna Berg' } } },
  },
}
