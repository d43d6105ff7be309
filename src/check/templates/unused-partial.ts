import { reached } from '../../fill/partials.ts';
import { defineRule } from '../rule.ts';
import { sectionTemplates } from '../template-use.ts';

export const unusedPartial = defineRule({
  id: 'templates/unused-partial',
  title: 'A template that nothing prints',
  why: 'A part that no template prints is read, changed and translated for nothing; most often its name is misspelt where it was meant to stand.',
  example: 'templates/deck/parts/fot.md.hbs   (no template says {{> parts/fot}})',
  mend: 'Print it with {{> parts/…}}, or delete the file.',
  severity: 'warning',
  needs: 'templates',
  run: ({ templates }) => {
    const used = reached(templates, sectionTemplates());
    const all = [...templates.templates.values()];
    // An override may have dropped the only call: in a kind of document with overrides another audience answers for the defaults.
    const overridden = new Set(all.filter(({ replaces }) => replaces).map(({ name }) => name.split('/')[0]));
    return all
      .filter(({ name, replaces }) => !used.has(name) && !replaces && !overridden.has(name.split('/')[0]))
      .map(({ name, file }) => ({
        place: { file },
        message: `no template prints "${name}"`,
        hint: `print it with {{> ${name.slice(name.indexOf('/') + 1)}}}, or delete the file`,
      }));
  },
});
