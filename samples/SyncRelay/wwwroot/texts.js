// What the page itself says, in the languages of the catalog: Spanish, then Portuguese. English is the key.

const LANGUAGES = ['es', 'pt'];

/** A code has the provider's name in every language. */
export const LANGUAGE_OF_NAMES = 'en';

const TEXTS = {
  // index.html
  'SyncRelay: a sync, live': ['SyncRelay: una sincronización en vivo', 'SyncRelay: uma sincronização ao vivo'],
  'Skip to the sync': ['Saltar a la sincronización', 'Pular para a sincronização'],
  'A sync as it happens, in the words of the catalog.': [
    'Una sincronización mientras ocurre, en palabras del catálogo.',
    'Uma sincronização enquanto acontece, nas palavras do catálogo.'],
  Credential: ['Credencial', 'Credencial'],
  'its id': ['su identificador', 'o identificador dela'],
  Watch: ['Observar', 'Observar'],
  Now: ['Ahora', 'Agora'],
  'Nothing to show yet': ['Todavía no hay nada que mostrar', 'Ainda não há nada para mostrar'],
  'Choose one above, and its steps appear here as they happen.': [
    'Elija una arriba, y sus pasos aparecerán aquí a medida que ocurran.',
    'Escolha uma acima, e os passos dela aparecerão aqui à medida que acontecem.'],
  'The catalog does not declare this code. It is shown as it came, and nothing is guessed of it.': [
    'El catálogo no declara este código. Se muestra como llegó, sin suponer nada de él.',
    'O catálogo não declara este código. Ele é mostrado como chegou, sem supor nada sobre ele.'],
  'The question has not arrived yet, or cannot be answered here. If it does not come, start the sync again.': [
    'La pregunta aún no ha llegado, o no se puede responder aquí. Si no llega, inicie la sincronización de nuevo.',
    'A pergunta ainda não chegou, ou não pode ser respondida aqui. Se ela não chegar, inicie a sincronização de novo.'],
  'What to do next': ['Qué hacer ahora', 'O que fazer agora'],
  'Your institution asks': ['Su institución pregunta', 'Sua instituição pergunta'],
  'Send the answers': ['Enviar las respuestas', 'Enviar as respostas'],
  'Sent. The sync goes on when your institution has taken them.': [
    'Enviadas. La sincronización continúa cuando su institución las haya recibido.',
    'Enviadas. A sincronização continua quando sua instituição as tiver recebido.'],
  Steps: ['Pasos', 'Passos'],
  'None so far.': ['Ninguno hasta ahora.', 'Nenhum até agora.'],
  'Not connected.': ['Sin conexión.', 'Sem conexão.'],
  'Every code of the catalog': ['Todos los códigos del catálogo', 'Todos os códigos do catálogo'],
  'The codes of the catalog': ['Los códigos del catálogo', 'Os códigos do catálogo'],
  Code: ['Código', 'Código'],
  Name: ['Nombre', 'Nome'],
  Description: ['Descripción', 'Descrição'],
  'The steps are in memory and are lost when the process ends.': [
    'Los pasos están en la memoria y se pierden cuando termina el proceso.',
    'Os passos ficam na memória e se perdem quando o processo termina.'],
  'OpenAPI document': ['Documento OpenAPI', 'Documento OpenAPI'],

  // The scripts
  '{0} codes': ['{0} códigos', '{0} códigos'],
  'Not in the catalog': ['No está en el catálogo', 'Não está no catálogo'],
  'Undeclared code': ['Código no declarado', 'Código não declarado'],
  undeclared: ['no declarado', 'não declarado'],
  'Waiting for the first status': ['Esperando el primer estado', 'Aguardando o primeiro status'],
  Challenge: ['Desafío', 'Desafio'],
  'Challenge for your device:': ['Desafío para su dispositivo:', 'Desafio para o seu dispositivo:'],
  'Listening.': ['Escuchando.', 'Ouvindo.'],
  'The connection was lost.': ['Se perdió la conexión.', 'A conexão foi perdida.'],
  'The connection was lost; reconnecting.': ['Se perdió la conexión; reconectando.', 'A conexão foi perdida; reconectando.'],
  'The service does not accept this id.': ['El servicio no acepta este identificador.', 'O serviço não aceita este identificador.'],
  'The service cannot be reached.': ['No se puede acceder al servicio.', 'Não é possível acessar o serviço.'],
  'The service cannot be reached now (HTTP {0}).': [
    'No se puede acceder al servicio en este momento (HTTP {0}).',
    'Não é possível acessar o serviço neste momento (HTTP {0}).'],
  'Trying again in {0} s.': ['Nuevo intento en {0} s.', 'Nova tentativa em {0} s.'],
};

let column = -1;

/** The text in the language of the page, with a value in the place of {0}. */
export const say = (text, value) => (TEXTS[text]?.[column] ?? text).replace('{0}', () => value);

/** Translates the page into a language of the catalog. Without a translation, it stays English, and says so. */
export function speak(language) {
  column = LANGUAGES.indexOf(language);
  if (column < 0) {
    return;
  }

  document.documentElement.lang = language;
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    texts.currentNode.data = translate(texts.currentNode.data);
  }
  for (const name of ['placeholder', 'aria-label']) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, say(element.getAttribute(name)));
    }
  }
}

/** Keeps the space around a text. Within it, a line of the source may end anywhere. */
function translate(text) {
  return text.replace(/\S(?:[^]*\S)?/, (words) => TEXTS[words.replace(/\s+/g, ' ')]?.[column] ?? words);
}

/** An element with a text. Its language is that of the page, unless it is given; '' is a language that nobody knows. */
export function textOf(tag, text, className = '', lang = null) {
  const element = document.createElement(tag);
  element.className = className;
  put(element, text, lang);
  return element;
}

/** Replaces the text of an element, and its language. */
export function put(element, text, lang = null) {
  element.textContent = text;
  if (lang === null) {
    element.removeAttribute('lang');
  } else {
    element.lang = lang;
  }
}
