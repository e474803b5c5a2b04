/** A prepared page without what the engine stumbles over: letters on dark panels turned dark, lines taken off. */
import type { Grey } from '../picture/grey';
import type { PreparedPage } from '../picture/prepared-page';
import { withoutPanels } from './panels';
import { withoutRules } from './rules';

/** Panels first: the white lines between their cells become dark ones. */
export const readable = ({ grey, dpi }: Pick<PreparedPage, 'grey' | 'dpi'>): Grey => withoutRules(withoutPanels(grey, dpi), dpi);
