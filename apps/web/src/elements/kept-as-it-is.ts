/** Why a kind has no form yet, and what becomes of it until then. */
export const KEPT_AS_IT_IS =
  'Parley cannot edit or simulate this kind of element yet. It keeps it as it is in the file and renames along; a run stops here and asks whether to continue past it.'
