import { OptionDefaults } from 'typedoc';

/** The reference of the packages' entry points, with the guides: `npm run docs` writes it to docs/site. */
export default {
  name: 'functionary',
  entryPointStrategy: 'packages',
  entryPoints: ['packages/*'],
  packageOptions: {
    includeVersion: true,
    excludeInternal: true,
    excludeExternals: true,
    readme: 'README.md',
    // openapi-typescript writes it into the generated types
    blockTags: [...OptionDefaults.blockTags, '@description'],
  },
  readme: 'README.md',
  projectDocuments: ['docs/*.md'],
  out: 'docs/site',
};
