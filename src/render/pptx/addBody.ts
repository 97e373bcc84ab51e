import type PptxGenJS from 'pptxgenjs'
import type { DocumentNode, ListNode } from '#document/tree/tree.ts'
import { heightOf, tableType } from '../slides/heights.ts'
import { addFigure, addTableNotes, fitted, notesHeight } from './addFigure.ts'
import { addTable } from './addTable.ts'
import { addText } from './addText.ts'
import { type Box, body, placed, side } from './geometry.ts'
import { layouts } from './masters.ts'
import { hex, type PptxWriter } from './PptxWriter.ts'
import { lineRuns, nodeRuns, paragraphRuns } from './texts.ts'

/** What is read as text, one after another in the same box. */
export const isText = (node: DocumentNode): boolean =>
  ['paragraph', 'quote', 'problem', 'contents', 'section'].includes(node.type) ||
  (node.type === 'list' && !node.keywords)

const gap = 12
type Slide = PptxGenJS.Slide

/** Key words are a field of boxes. */
const addKeywords = (writer: PptxWriter, slide: Slide, node: ListNode, box: Box) => {
  const { colours } = writer.theme
  const across = Math.min(3, node.items.length)
  const down = Math.ceil(node.items.length / across)
  const w = (box.w - gap * (across - 1)) / across
  const h = Math.min(110, (box.h - gap * (down - 1)) / down)
  node.items.forEach((item, at) => {
    const x = box.x + (at % across) * (w + gap)
    const y = box.y + Math.floor(at / across) * (h + gap)
    const runs = paragraphRuns(writer, item.inlines, { fontSize: 20, bold: true, color: hex(colours.primary) })
    addText(
      writer,
      slide,
      runs,
      { x, y, w, h },
      { fill: { color: hex(colours.surface) }, align: 'center', valign: 'middle', margin: 6 },
    )
  })
}

const addCallout = (writer: PptxWriter, slide: Slide, node: DocumentNode, box: Box, size: number) => {
  const { colours } = writer.theme
  addText(writer, slide, nodeRuns(writer, node, size), box, {
    fill: { color: hex(colours.surface) },
    line: { color: hex(colours.primary), width: 1.25 },
    margin: 10,
    valign: 'middle',
  })
}

const addPicture = (writer: PptxWriter, slide: Slide, node: Extract<DocumentNode, { type: 'image' }>, box: Box) => {
  const { words } = writer
  const picture = writer.pictures.get(node.asset)
  if (!picture) return addText(writer, slide, lineRuns(writer, words.missingImage(node.alt), { fontSize: 14 }), box)
  const below = node.caption?.length ? 24 : 0
  const at = fitted({ ...box, h: box.h - below }, picture.width, picture.height)
  const data = `image/${picture.type === 'png' ? 'png' : 'jpeg'};base64,${picture.data.toString('base64')}`
  slide.addImage({ ...placed(at), data, ...(node.alt ? { altText: node.alt } : {}) })
  if (below)
    addText(writer, slide, paragraphRuns(writer, node.caption ?? [], { fontSize: 13 }), {
      ...box,
      y: box.y + box.h - below + 4,
      h: below,
    })
}

/** Lowest height that what fills its room is content with, when more than one of them share a slide. */
const grows = (node: DocumentNode) =>
  ['figure', 'image', 'table'].includes(node.type) || (node.type === 'list' && node.keywords === true)

type Piece = { nodes: DocumentNode[]; height: number; grows: boolean }
const piecesOf = (nodes: DocumentNode[], width: number, size: number): Piece[] => {
  const pieces: Piece[] = []
  for (const node of nodes) {
    const last = pieces.at(-1)
    const known = heightOf([node], width, size, () => 0)
    if (last && isText(node) && last.nodes.every(isText)) {
      last.nodes.push(node)
      last.height += known
    } else pieces.push({ nodes: [node], height: Number.isFinite(known) ? known : 120, grows: grows(node) })
  }
  return pieces
}

/** Nodes from the top of a box down; what can fill the room that the text leaves does. */
export const addNodes = async (
  writer: PptxWriter,
  slide: Slide,
  nodes: DocumentNode[],
  box: Box,
  size: number,
): Promise<void> => {
  const pieces = piecesOf(nodes, box.w, size)
  const fixed = pieces.reduce((sum, piece) => sum + (piece.grows ? 0 : piece.height), 0) + gap * (pieces.length - 1)
  const growing = pieces.filter((piece) => piece.grows)
  const wanted = growing.reduce((sum, { height }) => sum + height, 0)
  const room = Math.max(0, box.h - fixed)
  let y = box.y
  for (const piece of pieces) {
    const share = growing.length === 1 ? room : room * (wanted > 0 ? piece.height / wanted : 1 / growing.length)
    const last = piece === pieces.at(-1)
    const h = piece.grows ? share : last ? Math.max(piece.height, box.y + box.h - y) : piece.height
    const own = { ...box, y, h }
    await addPiece(writer, slide, piece.nodes, own, size)
    y += h + gap
  }
}

const addPiece = async (writer: PptxWriter, slide: Slide, nodes: DocumentNode[], box: Box, size: number) => {
  const [node] = nodes
  if (!node) return
  if (isText(node))
    return addText(
      writer,
      slide,
      nodes.flatMap((one) => nodeRuns(writer, one, size)),
      box,
    )
  switch (node.type) {
    case 'table': {
      const below = notesHeight(node)
      const caption = node.caption.length > 0 || node.number ? 26 : 0
      const label = node.number ? [{ type: 'text' as const, text: `${node.number}. `, bold: true as const }] : []
      addText(writer, slide, paragraphRuns(writer, [...label, ...node.caption], { fontSize: 14, bold: true }), {
        ...box,
        h: caption,
      })
      addTable(
        writer,
        slide,
        node,
        { ...box, y: box.y + caption, h: box.h - below - caption },
        Math.round(size * tableType),
      )
      return addTableNotes(writer, slide, node, { ...box, y: box.y + box.h - below, h: below })
    }
    case 'figure':
      return addFigure(writer, slide, node, box)
    case 'image':
      return addPicture(writer, slide, node, box)
    case 'callout':
      return addCallout(
        writer,
        slide,
        node,
        {
          ...box,
          h: Math.min(
            box.h,
            heightOf([node], box.w, size, () => 0),
          ),
        },
        size,
      )
    case 'list':
      return addKeywords(writer, slide, node, box)
    case 'group': {
      const w = (box.w - 24 * (node.columns.length - 1)) / node.columns.length
      for (const [at, column] of node.columns.entries())
        await addNodes(writer, slide, column, { ...box, x: box.x + at * (w + 24), w }, size)
      return
    }
    default:
      return
  }
}

export const bodyBox: Box = { x: side, y: body.y, w: body.width, h: body.height }

/** A slide of text has it in the layout's own placeholder, so that it stands in the outline; others place what they hold. */
export const addBodyNodes = async (
  writer: PptxWriter,
  { nodes, size }: { nodes: DocumentNode[]; size: number },
  title: (slide: Slide) => void,
): Promise<void> => {
  const names = layouts[writer.tree.language]
  const onlyText = nodes.length > 0 && nodes.every(isText)
  const slide = writer.file.addSlide({ masterName: onlyText ? names.text : names.free })
  title(slide)
  if (!onlyText) return addNodes(writer, slide, nodes, bodyBox, size)
  const runs = nodes.flatMap((node) => nodeRuns(writer, node, size))
  if (runs.length > 0)
    slide.addText(runs, { placeholder: 'body', fontFace: writer.fonts.body, fit: 'shrink', lang: writer.language })
}
