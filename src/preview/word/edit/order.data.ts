/** Order of the children of w:pPr (17.3.1.26). */
export const PARAGRAPH_ORDER =
  "w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr w:pPrChange".split(
    " ",
  );

/** Order of the children of w:sdtPr that matter here (17.5.2.38; a choice in the schema, but Word writes this order). */
export const CONTROL_ORDER =
  "w:rPr w:alias w:tag w:id w:lock w:placeholder w:temporary w:showingPlcHdr w15:dataBinding w:dataBinding w15:appearance w15:color".split(
    " ",
  );

/** Order of the children of w:tblPr (17.4.59). */
export const TABLE_ORDER =
  "w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription w:tblPrChange".split(
    " ",
  );

/** Order of the children of w:tcPr (17.4.69). */
export const CELL_ORDER =
  "w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText w:vAlign w:hideMark w:headers w:cellIns w:cellDel w:cellMerge w:tcPrChange".split(
    " ",
  );
