using Syncfy;
using SyncRelay.Languages;
using static Syncfy.CredentialStatusCode;

namespace SyncRelay.Credentials;

/// <summary>
/// What the user of the front end should do next, in the spirit of the description. The switch is exhaustive, as that of
/// <see cref="Outcomes"/>.
/// </summary>
internal static class Advices
{
    extension(CredentialStatusCode status)
    {
        public Text Advice => status switch
        {
            Register or Starting or Running or TokenReceived => new(
                "Nothing to do: the sync continues by itself.",
                "No tiene que hacer nada: la sincronización continúa por sí sola.",
                "Não é preciso fazer nada: a sincronização continua sozinha."),
            Waiting => new(
                "Fill in every field; your institution is waiting for you.",
                "Complete todos los campos; su institución espera su respuesta.",
                "Preencha todos os campos; sua instituição aguarda a resposta."),
            Pending => new(
                "You can use the data that has arrived. The rest will follow.",
                "Puede usar los datos que ya llegaron. Los demás llegarán después.",
                "Você já pode usar os dados que chegaram. Os demais chegarão depois."),
            Finish => new(
                "Nothing more to do: all data has arrived.",
                "No tiene que hacer nada más: llegaron todos los datos.",
                "Não é preciso fazer mais nada: todos os dados chegaram."),
            NoTransactions => new(
                "Nothing to correct: there were no transactions.",
                "No hay nada que corregir: no hubo transacciones.",
                "Não há nada a corrigir: não houve transações."),
            PartialTransactions => new(
                "Go ahead, and expect accounts without transactions.",
                "Continúe, y tenga en cuenta que hay cuentas sin transacciones.",
                "Prossiga, e leve em conta que há contas sem transações."),
            Incomplete => new(
                "Go ahead, and expect gaps in the data.",
                "Continúe, y tenga en cuenta que faltan datos.",
                "Prossiga, e leve em conta que faltam dados."),
            NoAccounts => new(
                "Check that these are the right credentials: they have no accounts.",
                "Verifique que estas sean las credenciales correctas: no tienen cuentas.",
                "Verifique se estas são as credenciais corretas: elas não têm contas."),
            Unauthorized => new(
                "Check what you entered, correct it, and start again.",
                "Revise lo que ingresó, corríjalo y comience de nuevo.",
                "Confira o que você digitou, corrija e comece de novo."),
            InvalidToken => new(
                "Start again, and enter a new token before it expires.",
                "Comience de nuevo e ingrese un token nuevo antes de que venza.",
                "Comece de novo e digite um novo token antes que ele expire."),
            Locked => new(
                "Talk to your institution. Start again once you can log in on its own site.",
                "Comuníquese con su institución. Comience de nuevo cuando pueda iniciar sesión en el sitio de la institución.",
                "Fale com a sua instituição. Comece de novo quando conseguir entrar no site dela."),
            Conflict => new(
                "Log out of your institution everywhere else, and start again.",
                "Cierre sus demás sesiones en la institución y comience de nuevo.",
                "Encerre suas outras sessões na instituição e comece de novo."),
            UserAction => new(
                "Log in on your institution's own site, do what it asks, and start again.",
                "Inicie sesión en el sitio de su institución, haga lo que le pida y comience de nuevo.",
                "Entre no site da sua instituição, faça o que ele pedir e comece de novo."),
            WrongSite => new(
                "Choose another site of the same institution: the credentials belong to it.",
                "Elija otro sitio de la misma institución: las credenciales pertenecen a él.",
                "Escolha outro site da mesma instituição: as credenciais pertencem a ele."),
            DeprecatedSite => new(
                "Stop here: this site is no longer supported, and trying again will not help.",
                "No continúe: este sitio ya no se admite, y volver a intentarlo no servirá.",
                "Pare aqui: este site não é mais suportado, e tentar de novo não vai adiantar."),
            TwofaTimeout => new(
                "Start again, and have your token ready.",
                "Comience de nuevo y tenga listo su token.",
                "Comece de novo e tenha o seu token em mãos."),
            LoginError => new("Start again.", "Comience de nuevo.", "Comece de novo."),
            Error or ConnectionTimeout => new(
                "Try again later, and tell support if it happens again.",
                "Inténtelo de nuevo más tarde, y avise a soporte si vuelve a ocurrir.",
                "Tente de novo mais tarde, e avise o suporte se acontecer outra vez."),
            Unavailable => new(
                "Wait 15 minutes and start again; if it persists, tell support.",
                "Espere 15 minutos y comience de nuevo; si el problema persiste, avise a soporte.",
                "Espere 15 minutos e comece de novo; se o problema persistir, avise o suporte."),
            UndergoingMaintenance => new(
                "Start again when your institution's maintenance is over.",
                "Comience de nuevo cuando termine el mantenimiento de su institución.",
                "Comece de novo quando a manutenção da sua instituição terminar."),
            _ when !status.IsDefined() => new(
                "Nothing for now: this service's catalog does not declare the code. It keeps listening.",
                "Nada por ahora: el catálogo de este servicio no declara el código. El servicio sigue atento.",
                "Nada por enquanto: o catálogo deste serviço não declara o código. O serviço continua atento."),
            _ => throw CredentialStatusCodes.Unhandled(status),
        };
    }
}
