import { app, BrowserWindow } from 'electron'

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 800, height: 600 })
  void window.loadURL('about:blank')
})
