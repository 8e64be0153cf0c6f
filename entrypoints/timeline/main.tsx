import { render } from 'preact';

render(<p>Timeline</p>, document.querySelector('#root') as Element);
