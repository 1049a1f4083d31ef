import { mount } from 'svelte';
import { trustOwnScripts } from './threads/trusted-scripts';
import App from './ui/App.svelte';
import { language } from './ui/language.svelte';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/layout.css';
import './ui/styles/controls.css';
import './ui/styles/drawings.css';

trustOwnScripts();
await language.start();
mount(App, { target: document.getElementById('app')! });
