/** Series are told apart in grey as well: the second has stripes, as in print. */
const striped = (xml: string) => {
  let at = -1
  return xml.replace(/<c:ser>.*?<\/c:ser>/gs, (series) => {
    at += 1
    if (at % 3 !== 1) return series
    return series.replace(
      /(<c:spPr>\s*)<a:solidFill>(<a:srgbClr val="\w+"\s*(?:\/>|>.*?<\/a:srgbClr>))<\/a:solidFill>/s,
      '$1<a:pattFill prst="wdUpDiag"><a:fgClr>$2</a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>',
    )
  })
}

/** Where lines are drawn, each stands for itself, a marker stands before its label, and nothing is said of negative values. */
const lines = (xml: string) =>
  xml
    .replace(/<c:lineChart>(?!\s*<c:grouping)/, '<c:lineChart><c:grouping val="standard"/>')
    .replace(/<c:invertIfNegative val="\d"\/>/g, '')
    .replace(/(<c:dLbls>(?:(?!<\/c:dLbls>).)*<\/c:dLbls>)(<c:marker>(?:(?!<\/c:marker>).)*<\/c:marker>)/gs, '$2$1')

/** A flat chart has two axes, not three; a point that is not there is left out, not empty; and corners are square. */
export const mendChart = (xml: string): string => {
  const mended = xml
    .replace(
      /(<c:axId val="\d+"\/>\s*<c:axId val="\d+"\/>)\s*<c:axId val="\d+"\/>(?=\s*<\/c:(?:bar|line|area)Chart>)/g,
      '$1',
    )
    .replace(/<c:serAx>.*?<\/c:serAx>/gs, '')
    .replace(/<c:pt idx="\d+">\s*<c:v><\/c:v>\s*<\/c:pt>/g, '')
    .replace('<c:roundedCorners val="1"/>', '<c:roundedCorners val="0"/>')
  return mended.includes('<c:barChart>') ? striped(mended) : lines(mended)
}
