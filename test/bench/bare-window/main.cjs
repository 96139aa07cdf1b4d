// The yardstick of the start bench: the least that an Electron app with one sandboxed window does.
const { app, BrowserWindow } = require('electron')
const { join } = require('node:path')

// A profile of its own, so that it starts as warm as the app does.
app.setPath('userData', process.env.BARE_WINDOW_DATA)
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadFile(join(__dirname, 'index.html'))
})
app.on('window-all-closed', () => app.quit())
