import { render } from 'preact';

render(<p>Popup</p>, document.querySelector('#root') as Element);
