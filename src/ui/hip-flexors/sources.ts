import type { hipFlexorWords } from '../../report/words/hip-flexors';

type Source = Exclude<keyof typeof hipFlexorWords.sources, 'title' | 'about'>;

/** The sources of the hip flexors page. */
export const SOURCES: readonly { readonly name: Source; readonly url: string }[] = [
	{ name: 'article', url: 'https://james-mccormack.com/advice-centre/hip-flexor-pain-running/' },
	{ name: 'fracture', url: 'https://doi.org/10.1055/s-0043-103946' },
	{ name: 'lenhart', url: 'https://doi.org/10.2519/jospt.2014.5575' }
];
