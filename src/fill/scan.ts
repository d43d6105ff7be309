import type { Diagnostic } from '../lib/diagnostic.ts';
import {
  type BlockNode,
  type ContentNode,
  isBlock,
  isContent,
  isMustache,
  isPartial,
  type Node,
  nameOf,
  type Program,
} from './ast.ts';
import { beginning, hole, type Reading, readOn, readValue } from './lexer.ts';
import { judgePart, judgeValue, type SlotReading } from './slot.ts';
import type { Slot, TemplateSource } from './template.ts';

type Scan = {
  readonly source: TemplateSource;
  readonly slots: Map<object, Slot>;
  readonly findings: Diagnostic[];
};

/** Finds out where each value of a template stands, and which ones stand where no value may. */
export function scanTemplate(program: Program, source: TemplateSource) {
  const scan: Scan = { source, slots: new Map(), findings: [] };
  const end = scanProgram(scan, program, beginning);
  if (source.language === 'markdown' && breaksSlide(end))
    report(scan, { line: lineCount(source) }, slideBreak);
  if (end.mode !== 'text')
    report(
      scan,
      { line: lineCount(source) },
      {
        rule: 'unclosed',
        message: `the file ends inside ${modeNames[end.mode] ?? 'a tag'}`,
        hint: 'close it in the same file',
      },
    );
  return { slots: scan.slots, diagnostics: scan.findings };
}

const lineCount = ({ text }: TemplateSource): number => text.trimEnd().split('\n').length;

const modeNames: Readonly<Record<string, string>> = {
  comment: 'a comment',
  script: '<style> or <script>',
  fence: 'a fence of code',
};

const slideBreak: SlotReading = {
  rule: 'slide-break',
  message: 'a line of ---, *** or ___ begins a new slide, and one section is one slide',
  hint: 'leave it out, or draw the line with <hr>',
};

type At = { readonly line: number; readonly column?: number | undefined };

const at = (node: Node): At => ({ line: node.loc.start.line, column: node.loc.start.column + 1 });

function report(scan: Scan, place: At, verdict: SlotReading): void {
  const { severity = 'error', rule, message, hint } = verdict;
  const { file } = scan.source;
  scan.findings.push({ severity, rule: `templates/${rule}`, place: { file, ...place }, message, hint });
}

function scanProgram(scan: Scan, program: Program, start: Reading): Reading {
  let reading = start;
  for (const node of program.body) {
    if (isContent(node)) reading = scanContent(scan, node, reading);
    else if (isBlock(node)) reading = scanBlock(scan, node, reading);
    else if (isMustache(node)) {
      const judged = judgeValue(reading, scan.source.language, nameOf(node.path));
      scan.slots.set(node, judged.slot);
      for (const verdict of judged.verdicts) report(scan, at(node), verdict);
      reading = readValue(reading);
    } else if (isPartial(node)) {
      for (const verdict of judgePart(reading, scan.source.language)) report(scan, at(node), verdict);
    }
  }
  return reading;
}

const breaksSlide = (reading: Reading): boolean =>
  reading.mode === 'text' && /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(reading.line.replaceAll(hole, ''));

const followsValue = ({ mode, block }: Reading): boolean => mode === 'text' && block.endsWith(hole);

const markAfterValue: SlotReading = {
  rule: 'marks-around-value',
  message: 'a mark of Markdown follows a value, and works with some values only',
  hint: 'write <strong>…</strong>, <em>…</em> or <a href="…">…</a>',
};

const backslash: SlotReading = {
  rule: 'backslash',
  message: '\\< is a tag in HTML and none in Markdown',
  hint: 'write &lt;',
};

/** Reads the template's own text line by line. Lines of blocks that stand alone are cut from `value`, hence the offset. */
function scanContent(scan: Scan, node: ContentNode, start: Reading): Reading {
  const { language } = scan.source;
  const skipped = node.original.slice(0, Math.max(0, node.original.indexOf(node.value)));
  let line = node.loc.start.line + (skipped.split('\n').length - 1);
  let reading = start;
  if (language === 'markdown' && followsValue(start) && /^(?:[*_]|~~|\]:|[\w:.]*(?:@|\/\/))/.test(node.value))
    report(scan, at(node), markAfterValue);
  if (language === 'markdown' && node.value.includes('\\<')) report(scan, at(node), backslash);
  for (const piece of node.value.split(/(?<=\n)/)) {
    const text = piece.replace(/\n$/, '');
    reading = readOn(reading, text, language);
    if (piece === text) break;
    if (language === 'markdown' && breaksSlide(reading)) report(scan, { line }, slideBreak);
    reading = readOn(reading, '\n', language);
    line += 1;
  }
  return reading;
}

function scanBlock(scan: Scan, node: BlockNode, start: Reading): Reading {
  const first = node.program ? scanProgram(scan, node.program, start) : start;
  const second = node.inverse ? scanProgram(scan, node.inverse, start) : start;
  if (first.mode !== second.mode)
    report(scan, at(node), {
      rule: 'torn-block',
      message: `{{#${nameOf(node.path)}}} opens or closes a tag, a quote, a comment or code in one branch only`,
      hint: 'open and close it in the same branch',
    });
  return first.block.length >= second.block.length ? first : second;
}
