// The browser comes from @sparticuz/chromium on Linux; elsewhere Puppeteer downloads its own.
module.exports = { skipDownload: process.platform === 'linux' };
