import type { Catalogue } from '../catalogue';
import { answer } from './answer';
import { backUp } from './back-up';
import { browser } from './browser';
import { charts } from './charts';
import { comparison } from './comparison';
import { demand } from './demand';
import { diary } from './diary';
import { draw } from './draw';
import { exports } from './exports';
import { firstLook } from './first-look';
import { firstNumbers } from './first-numbers';
import { hipFlexors } from './hip-flexors';
import { library } from './library';
import { marks } from './marks';
import { metrics } from './metrics';
import { numbers } from './numbers';
import { problems } from './problems';
import { quality } from './quality';
import { offline } from './offline';
import { record } from './record';
import { report } from './report';
import { referenceText } from './reference';
import { storage } from './storage';
import { ui } from './ui';
import { video } from './video';

/**
 * German, second person "du". One word for one thing, everywhere:
 *
 *     stride          Doppelschritt         initial contact   Erstkontakt
 *     step            Schritt               toe-off           Fußabhebung
 *     cadence         Schrittfrequenz       ground contact    Bodenkontakt, Bodenkontaktzeit
 *     swing           Schwung, -phase       stance            Standphase, Standbein
 *     flight time     Flugzeit              duty factor       Bodenkontaktanteil
 *     hip extension   Hüftstreckung         knee lift         Kniehub
 *     hip range       Bewegungsumfang       thigh, shank      Oberschenkel, Unterschenkel
 *     trunk lean      Rumpfneigung          bounce            Auf und Ab
 *     near, far leg   kameranahes,          hip flexors       Hüftbeuger
 *                     kamerafernes Bein     frame             Bild
 *     clip            Video                 analyse, result   auswerten, Ergebnis
 *     margin of error Fehlerbereich         position          Einordnung
 *     runners         Laufende              session           Sitzung
 *     number (metric) Wert                  pose data         Posendaten
 *     typical         üblich                provisional       vorläufig
 *     belt speed      Bandgeschwindigkeit   height            Körpergröße
 *     slow motion     Zeitlupe              incline           Steigung
 *
 * A label stands before a colon, never behind an article: labels have different genders.
 */
export const german: Catalogue = {
	language: 'de',
	dates: 'de-DE',
	marks,
	problems,
	quality,
	metrics,
	comparison,
	storage,
	charts,
	numbers,
	ui,
	reference: referenceText,
	pages: {
		answer,
		backUp,
		browser,
		demand,
		diary,
		draw,
		exports,
		firstNumbers,
		firstLook,
		hipFlexors,
		library,
		offline,
		record,
		report,
		video
	}
};
