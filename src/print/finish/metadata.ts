import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '../pdf-lib.ts';

type Metadata = {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** The day the evidence stands at, `YYYY-MM-DD`: the only date in the file. */
  readonly asOf: string;
  /** Whether the file may say that it follows PDF/UA-1. */
  readonly accessible: boolean;
};

const name = (text: string) => PDFName.of(text);
const maker = 'Groundswell';

/** Writes title, language and dates: into the document information, the catalog and the XMP packet. */
export function writeMetadata(document: PDFDocument, metadata: Metadata): void {
  const { context, catalog } = document;
  const date = PDFString.of(`D:${metadata.asOf.replaceAll('-', '')}000000Z`);
  const information = context.obj({});
  information.set(name('Title'), PDFHexString.fromText(metadata.title));
  information.set(name('Creator'), PDFString.of(maker));
  information.set(name('Producer'), PDFString.of(maker));
  information.set(name('CreationDate'), date);
  information.set(name('ModDate'), date);
  context.trailerInfo.Info = context.register(information);

  catalog.set(name('Lang'), PDFString.of(metadata.language));
  const known = catalog.lookup(name('ViewerPreferences'));
  const preferences = known instanceof PDFDict ? known : context.obj({});
  preferences.set(name('DisplayDocTitle'), context.obj(true));
  catalog.set(name('ViewerPreferences'), preferences);
  const xmp = context.stream(Buffer.from(packet(metadata)), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(name('Metadata'), context.register(xmp));
}

function packet({ title, language, asOf, accessible }: Metadata): string {
  const date = `${asOf}T00:00:00Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${xml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:CreatorTool>${maker}</xmp:CreatorTool>
<pdf:Producer>${maker}</pdf:Producer>${accessible ? '\n<pdfuaid:part>1</pdfuaid:part>' : ''}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function xml(text: string): string {
  const plain = text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ');
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
