/** What `--help` prints. */
export const help = `functionary-mock: a reference mock server of function platforms, in memory

Usage: functionary-mock [flags]

  --port N        port to listen on; 0 takes a free one (4010)
  --host HOST     address to listen on (127.0.0.1)
  --profile NAME  observed: what the services do today; documented: what their pages say;
                  extension-2024: durable hosts of before 2026 (observed)
  --time MODE     real, manual or skip (real)
  --seed N        where ids and jitter come from (1)
  --root MOUNT    also serves a mount at /, e.g. azure/apps/demo-app
  --config FILE   a JSON file, or a module whose default export is an object of options
                  or a function that prepares a world; without it the demo world is served
  --json          prints one line of JSON once it is ready
  --help          prints this
  --version       prints the version
`;
