using System.Globalization;
using Microsoft.Playwright;
using Syncfy;
using SyncRelay.Credentials;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.Browser;

/// <summary>The page in the languages of its users: the words, and the <c>lang</c> of each of them.</summary>
internal sealed class LanguagePageTests : BrowserFixture
{
    // Every text of the page, with the language that a screen reader takes for it.
    private const string Texts = """
        () => {
          const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
          const found = [];
          while (texts.nextNode()) {
            const element = texts.currentNode.parentElement;
            const text = texts.currentNode.data.trim().replace(/\s+/g, ' ');
            if (/\p{L}/u.test(text) && !element.closest('script, noscript')) {
              found.push(`${element.closest('[lang]').lang}: ${text}`);
            }
          }
          for (const name of ['placeholder', 'aria-label']) {
            for (const element of document.querySelectorAll(`[${name}]`)) {
              found.push(`${element.closest('[lang]').lang}: ${element.getAttribute(name)}`);
            }
          }
          return found;
        }
        """;

    private const string Job = "/v1/jobs/job/status";

    private RelayService _service = null!;

    [OneTimeSetUp]
    public async Task StartServiceAsync() => _service = await RelayService.StartOnSocketAsync();

    [OneTimeTearDown]
    public async Task StopServiceAsync() => await _service.DisposeAsync();

    [TestCase("es-MX", "es", "Escuchando.")]
    [TestCase("pt-BR", "pt", "Ouvindo.")]
    [TestCase("en-US", "en", "Listening.")]
    [TestCase("fr-FR", "en", "Listening.")]
    public async Task The_page_and_the_words_of_a_status_are_in_the_language_of_the_browser(
        string locale, string language, string listening)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        await WatchAsync(locale, "some", listening);
        Store("some", CredentialStatusCode.Locked);

        await ExpectAsync("description", CredentialStatusCode.Locked.GetDescription(culture), language);
        await ExpectAsync("group", CredentialStatusCode.Locked.GetGroup().GetTitle(culture), language);
        await ExpectAsync("advice", CredentialStatusCode.Locked.Advice.In(culture), language);
        await ExpectAsync("name", "Locked", "en");
        await Assertions.Expect(Page.Locator("html")).ToHaveAttributeAsync("lang", language);
        await Assertions.Expect(Page.Locator("tbody").First).ToHaveAttributeAsync("lang", language);
        await Assertions.Expect(Page.Locator("tbody td").First).ToHaveAttributeAsync("lang", "en");
        await ExpectAccessibleAsync();
        await ShootAsync($"language-{locale}");
    }

    [TestCase("es-MX", "es", "Escuchando.")]
    [TestCase("pt-BR", "pt", "Ouvindo.")]
    public async Task Nothing_of_the_page_that_is_English_claims_to_be_something_else(
        string locale, string language, string listening)
    {
        var english = await CollectAsync("en-US", "Listening.");
        var translated = await CollectAsync(locale, listening);

        // Only the name of the service and the id of the credential are the same in every language.
        var claimed = english.Select(text => text.Replace("en: ", $"{language}: "));
        Assert.That(
            translated.Where(text => !text.StartsWith(": ", StringComparison.Ordinal)).Intersect(claimed),
            Is.EquivalentTo(new[] { $"{language}: SyncRelay", $"{language}: asking:" }));
        Assert.That(
            translated.Where(text => text.StartsWith("en: ", StringComparison.Ordinal)).Distinct(),
            Is.EquivalentTo(CredentialStatusCodes.All.Select(info => $"en: {info.Name}")));
        Assert.That(translated.Where(text => text.StartsWith(": ", StringComparison.Ordinal)), Is.EqualTo(new[] { ": Token" }));
    }

    [Test]
    public async Task What_the_provider_asks_has_no_known_language_and_what_the_service_refuses_is_English()
    {
        await WatchAsync("es-MX", "question", "Escuchando.");
        await AskAsync("question", """
            [{"name":"token","type":"text","label":"Code of your device","challenge":"Press OK"},
             {"name":"challenge","type":"challenge","label":"1234"}]
            """);

        await Assertions.Expect(Page.Locator("label[for=field-0]")).ToHaveAttributeAsync("lang", "");
        await Assertions.Expect(Page.Locator("#hint-0")).ToHaveTextAsync("Desafío para su dispositivo: Press OK");
        await Assertions.Expect(Page.Locator("#hint-0 span")).ToHaveAttributeAsync("lang", "");
        await Assertions.Expect(Page.Locator("label[for=field-1]")).ToHaveTextAsync("Desafío");
        await ExpectAccessibleAsync();

        _service.Provider.AnswerAt("/v1/jobs/job/twofa", """{"code":500,"status":false}""");
        await Page.FillAsync("#field-0", "123456");
        await Page.ClickAsync("#send");
        await ExpectAsync("problem", "The provider has failed (500).", "en");
        await ShootAsync("language-problem");

        // As if the time were over before the page learns it.
        await Page.RouteAsync("**/twofa", route => route.FulfillAsync(new()
        {
            Status = 409,
            ContentType = "application/problem+json",
            Headers = [new("Content-Language", "es")],
            Body = """{"title":"TwofaTimeout","detail":"Se agotó el tiempo."}""",
        }));
        await Page.ClickAsync("#send");
        await ExpectAsync("problem", "Se agotó el tiempo.", "es");
    }

    [Test]
    public async Task The_limit_of_the_service_is_said_in_English_beside_the_words_of_the_page()
    {
        await using var full = await RelayService.StartOnSocketAsync(("Credentials:MaxListeners", "1"));
        using var listener = full.Store.Subscribe(Id("some"));
        await OpenAsync(new() { Locale = "es-MX" });
        await Page.GotoAsync(full.Client.BaseAddress!.AbsoluteUri);
        await Page.FillAsync("#credential", "some");
        await Page.ClickAsync("#watch button");

        await Assertions.Expect(Page.Locator("#connection span")).ToHaveTextAsync("Too many clients are listening.");
        await Assertions.Expect(Page.Locator("#connection span")).ToHaveAttributeAsync("lang", "en");
        await Assertions.Expect(ById("connection")).ToContainTextAsync("Nuevo intento en");
    }

    private static CredentialId Id(string text) => CredentialId.TryParse(text, out var id) ? id : throw new FormatException(text);

    private async Task ExpectAsync(string id, string text, string language)
    {
        await ExpectTextAsync(id, text);
        await Assertions.Expect(ById(id)).ToHaveAttributeAsync("lang", language);
    }

    /// <summary>Every text at 410, when the question has arrived.</summary>
    private async Task<string[]> CollectAsync(string locale, string listening)
    {
        await WatchAsync(locale, "asking", listening);
        await AskAsync("asking", """[{"name":"token","type":"text","label":"Token"}]""");
        return await Page.EvaluateAsync<string[]>(Texts);
    }

    private async Task WatchAsync(string locale, string credential, string listening)
    {
        await OpenAsync(new() { Locale = locale });
        await Page.GotoAsync(_service.Client.BaseAddress!.AbsoluteUri);
        await Assertions.Expect(Page.Locator("tbody th[scope=row]")).ToHaveCountAsync(CredentialStatusCodes.Count);
        await Page.FillAsync("#credential", credential);
        await Page.ClickAsync("#watch button");
        await ExpectTextAsync("connection", $"{credential}: {listening}");
    }

    private void Store(string credential, CredentialStatusCode code) =>
        _service.Store.Update(Id(credential), new(code, ExecutedAt: null, Question: null));

    private async Task AskAsync(string credential, string fields)
    {
        _service.Provider.Instead = _service.Provider.AskDefaultAsync;
        _service.Provider.AnswerAt($"/v1/credentials/{credential}", $$"""{"id_credential":"{{credential}}","code":410}""");
        _service.Provider.AnswerAt(Job, $$"""
            {"code":200,"status":true,"response":[
              {"code":410,"address":"https://provider.example/v1/jobs/job/twofa","twofa":{{fields}}}]}
            """);
        using var response = await _service.SendWebhookAsync(
            $$$"""{"events":[{"payload":{"id_credential":"{{{credential}}}","id_job":"job"}}]}""");
        response.EnsureSuccessStatusCode();
        await Assertions.Expect(ById("twofa")).ToBeVisibleAsync();
    }
}
