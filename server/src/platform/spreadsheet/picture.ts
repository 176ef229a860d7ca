import type { Buffer } from 'node:buffer'
import { escapeXml, xmlDeclaration } from './xml-text.ts'

/** Stands below the last row, in the first column. */
export type WrittenPicture = { png: Buffer; sizeInPixels: number; description: string }

/** English metric units, in which drawings are measured, for a pixel of 96 to the inch. */
const unitsOfPixel = 9_525
const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Where the picture of a sheet stands; `belowRow` counts from 1. */
export function formatDrawing({ sizeInPixels, description }: WrittenPicture, belowRow: number): string {
  const size = `cx="${sizeInPixels * unitsOfPixel}" cy="${sizeInPixels * unitsOfPixel}"`
  const picture =
    `<xdr:nvPicPr><xdr:cNvPr id="2" name="Picture 1" descr="${escapeXml(description)}"/><xdr:cNvPicPr/></xdr:nvPicPr>` +
    '<xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>' +
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>`
  const from = `<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${belowRow}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`
  return (
    `${xmlDeclaration}<xdr:wsDr xmlns:xdr="${drawingml}/spreadsheetDrawing" xmlns:a="${drawingml}/main" xmlns:r="${officeRelations}">` +
    `<xdr:oneCellAnchor>${from}<xdr:ext ${size}/><xdr:pic>${picture}</xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`
  )
}
