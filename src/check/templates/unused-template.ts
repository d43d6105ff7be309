import { reached } from '../../fill/partials.ts';
import { readersOf } from '../../select/audience.ts';
import { defineRule } from '../rule.ts';
import { isOf, templatesOf } from '../template-use.ts';

export const unusedTemplate = defineRule({
  id: 'templates/unused-template',
  title: 'An override that its audience never uses',
  why: 'A file in an audience’s folder replaces the default for sections that the audience does not have. Whoever changes it waits for an effect that never comes.',
  example: 'templates/audiences/public/deck/matrix.md.hbs   (the public deck has no matrix)',
  mend: 'Delete the override, move it to the audience that has the section, or add the section.',
  severity: 'warning',
  needs: 'templates',
  run: ({ library, audience, templates }) => {
    const [pack = ''] = audience.packs;
    const used = reached(templates, readersOf(library, pack).flatMap(templatesOf));
    return [...templates.templates.values()]
      .filter(({ name, file, replaces }) => replaces && !used.has(name) && isOf(file, pack))
      .map(({ name, file }) => ({
        place: { file },
        message: `the audience "${audience.id}" overrides "${name}" and has no section that prints it`,
        hint: 'delete the file, or add the section to its profile',
      }));
  },
});
