/** Words of one page, apart from the catalogue: they are loaded with the page. */
export { hipFlexors as hipFlexorWords } from './en/hip-flexors';
