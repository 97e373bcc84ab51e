import { label } from '#blocks/kit/index.ts'

/** What is computed of other columns, or of other rows: first and second are the operands in their order. */
export const operations = {
  sum: label('summa', 'sum'),
  mean: label('medelvärde', 'mean'),
  share: label('första som andel av andra, i procent', 'first as a share of second, in per cent'),
  ratio: label('första delat med andra', 'first divided by second'),
  difference: label('första minus andra', 'first minus second'),
  target: label('om första når andra (målet)', 'whether first reaches second (the target)'),
}
