using System.Globalization;
using System.Net;
using System.Text.Json;
using Syncfy;
using SyncRelay.Credentials;
using SyncRelay.Languages;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.Languages;

/// <summary>The words of a status in the language that a client asks for.</summary>
internal sealed class LanguageTests : OwnRelayFixture
{
    [SetUp]
    public void Wait() => Service.Store.Update(Id("some"), new(CredentialStatusCode.Locked, ExecutedAt: null, Question: null));

    [TestCase(null, "en")]
    [TestCase("en-GB, es;q=0.9", "en")]
    [TestCase("es", "es")]
    [TestCase("ES-mx", "es")]
    [TestCase("es-MX,es;q=0.9,en;q=0.8", "es")]
    [TestCase("pt-BR,pt;q=0.9,en-US;q=0.8,en;q=0.7", "pt")]
    [TestCase("pt-PT", "pt")]
    [TestCase("en;q=0.5, pt;q=0.7, es;q=0.6", "pt")]
    [TestCase("fr-FR, fr;q=0.9, de;q=0.8, it;q=0.7, nl;q=0.6, es;q=0.5", "es")]
    [TestCase("fr, de;q=0.9", "en")]
    [TestCase("*", "en")]
    [TestCase("*, es;q=0.5", "es")]
    [TestCase("es;q=0", "en")]
    [TestCase("pt;q=0, es;q=0.1", "es")]
    public async Task The_words_of_a_status_are_in_the_first_language_that_the_catalog_has(string? languages, string expected)
    {
        using var response = await Service.SendAsync(HttpMethod.Get, "/credentials/some", languages);

        var status = (await response.JsonAsync(HttpStatusCode.OK)).GetProperty("status");
        AssertSpeaks(status, CredentialStatusCode.Locked, expected);
        Assert.That(response.Language, Is.EqualTo(expected));
        Assert.That(response.Headers.Vary, Does.Contain("Accept-Language"));
    }

    [TestCase("")]
    [TestCase(";")]
    [TestCase(",,,")]
    [TestCase("es;q=x")]
    [TestCase("es;q=2")]
    [TestCase("../../etc/passwd")]
    [TestCase("e\u0000s")]
    [TestCase("españa")]
    [TestCase("-")]
    [TestCase("es-")]
    [TestCase("x-private")]
    [TestCase("i-klingon")]
    [TestCase("a-very-very-long-tag-that-is-not-a-language-of-anybody-and-goes-on-and-on-and-on-and-on-and-on-and-on")]
    public async Task A_malformed_header_is_answered_in_a_language_that_is_claimed(string languages)
    {
        using var response = await Service.SendAsync(HttpMethod.Get, "/credentials/some", languages);

        var status = (await response.JsonAsync(HttpStatusCode.OK)).GetProperty("status");
        AssertSpeaks(status, CredentialStatusCode.Locked, response.Language);
    }

    [Test]
    public async Task A_very_long_header_is_answered_at_once_and_what_it_says_late_does_not_count()
    {
        var languages = string.Join(',', Enumerable.Range(0, 20_000).Select(number => $"x{number}-XX")) + ",es";

        using var response = await Service.SendAsync(HttpMethod.Get, "/credentials/some", languages).WaitAsync(TimeSpan.FromSeconds(10));

        Assert.That((response.StatusCode, response.Language), Is.EqualTo((HttpStatusCode.OK, "en")));
    }

    /// <summary>.NET keeps every culture that it has ever made, about 900 bytes for each.</summary>
    [Test]
    public async Task Ever_new_languages_take_no_memory()
    {
        await using var quiet = await RelayService.StartAsync([.. new[] { "Default", "Microsoft.AspNetCore", "System.Net.Http" }
            .Select(category => ($"Logging:LogLevel:{category}", "None"))]);
        await AskAsync("qaa-a");
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await AskAsync("qaa-b");

        Assert.That(GC.GetTotalMemory(forceFullCollection: true) - before, Is.LessThan(1_000_000));

        async Task AskAsync(string tag)
        {
            for (var number = 0; number < 1_000; number++)
            {
                var languages = string.Join(", ", Enumerable.Range(1, 3).Select(variant => $"{tag}{variant}{number:D4}"));
                using var response = await quiet.SendAsync(HttpMethod.Get, "/problems/405", languages);
                Assert.That(response.Language, Is.EqualTo("en"));
            }
        }
    }

    [Test]
    public async Task Two_listeners_of_one_credential_have_their_own_languages_and_each_status_is_one_event()
    {
        await using var mexico = await EventListener.StartAsync(Service.Client, "some", languages: "es-MX");
        await using var brazil = await EventListener.StartAsync(Service.Client, "some", languages: "pt-BR, pt;q=0.9");
        await using var france = await EventListener.StartAsync(Service.Client, "some", languages: "fr");
        Service.Store.Update(Id("some"), new(CredentialStatusCode.Waiting, ExecutedAt: null, Question: null));

        string? last = null;
        foreach (var code in new[] { CredentialStatusCode.Locked, CredentialStatusCode.Waiting })
        {
            var ids = new List<string?>();
            foreach (var (listener, language) in new[] { (mexico, "es"), (brazil, "pt"), (france, "en") })
            {
                var (credential, id) = await listener.NextStatusAsync();
                AssertSpeaks(credential.GetProperty("status"), code, language);
                Assert.That(listener.Response.Language, Is.EqualTo(language));
                Assert.That(listener.Response.Headers.Vary, Does.Contain("Accept-Language"));
                ids.Add(id);
            }

            Assert.That(ids.Distinct().Single(), Is.Not.EqualTo(last));
            last = ids[0];
        }

        // The same events go on in another language.
        Service.Store.Update(Id("some"), new(CredentialStatusCode.Finish, ExecutedAt: null, Question: null));
        await using var again = await EventListener.StartAsync(Service.Client, "some", last, "es");
        AssertSpeaks((await again.NextStatusAsync()).Credential.GetProperty("status"), CredentialStatusCode.Finish, "es");
    }

    [Test]
    public async Task A_problem_that_a_status_caused_is_in_the_language_of_the_client_and_keeps_its_names()
    {
        using var response = await Service.SendAsync(HttpMethod.Post, "/credentials/some/twofa", "es-MX", """{"twofa":{}}""");

        var problem = await response.ProblemAsync(HttpStatusCode.Conflict);
        var spanish = CultureInfo.GetCultureInfo("es");
        Assert.Multiple(() =>
        {
            Assert.That(response.Language, Is.EqualTo("es"));
            Assert.That(response.Headers.Vary, Does.Contain("Accept-Language"));
            Assert.That(problem.Text("type"), Is.EqualTo("/problems/405"));
            Assert.That(problem.Text("title"), Is.EqualTo("Locked"));
            Assert.That(problem.Text("detail"), Is.EqualTo(CredentialStatusCode.Locked.GetDescription(spanish)));
            Assert.That(problem.Text("group"), Is.EqualTo(CredentialStatusCode.Locked.GetGroup().GetTitle(spanish)));
            Assert.That(problem.Text("advice"), Does.StartWith("Comuníquese con su institución."));
        });
    }

    [TestCase("es", "El catálogo no declara este código.")]
    [TestCase("pt", "O catálogo não declara este código.")]
    public async Task An_undeclared_status_is_explained_too(string language, string detail)
    {
        Service.Store.Update(Id("undeclared"), new((CredentialStatusCode)505, ExecutedAt: null, Question: null));
        using var response = await Service.SendAsync(HttpMethod.Post, "/credentials/undeclared/twofa", language, """{"twofa":{}}""");

        Assert.That((await response.ProblemAsync(HttpStatusCode.Conflict)).Text("detail"), Is.EqualTo(detail));
        Assert.That(response.Language, Is.EqualTo(language));
    }

    [TestCase("GET", "/credentials/nobody", null, HttpStatusCode.NotFound)]
    [TestCase("GET", "/credentials/a%20b", null, HttpStatusCode.BadRequest)]
    [TestCase("GET", "/nowhere", null, HttpStatusCode.NotFound)]
    [TestCase("DELETE", "/credentials/some", null, HttpStatusCode.MethodNotAllowed)]
    [TestCase("POST", "/credentials/nobody/twofa", """{"twofa":{}}""", HttpStatusCode.NotFound)]
    [TestCase("POST", "/credentials/some/twofa", "garbage", HttpStatusCode.BadRequest)]
    [TestCase("POST", "/webhooks/sync", "{}", HttpStatusCode.Unauthorized)]
    public async Task What_the_service_itself_says_is_English_and_says_so(string method, string path, string? json, HttpStatusCode status)
    {
        using var response = await Service.SendAsync(new(method), path, "es", json);

        await response.ProblemAsync(status);
        Assert.That(response.Language, Is.EqualTo("en"));
    }

    [TestCase("/credentials/nobody", HttpStatusCode.NotFound)]
    [TestCase("/credentials/a%20b/events", HttpStatusCode.BadRequest)]
    public async Task A_refusal_does_not_claim_another_language_to_a_client_that_accepts_no_JSON(string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path)
        {
            Headers = { { "Accept", "text/event-stream" }, { "Accept-Language", "es" } },
        };
        using var response = await Service.Client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(status));
        Assert.That(response.Language, Is.AnyOf("", "en"));
    }

    [Test]
    public async Task Unanswered_fields_are_told_in_English_and_an_answer_that_says_nothing_has_no_language()
    {
        var run = Service.Begin("04-two-fields-unfinished");
        await Service.AdvanceToAsync(run, 410);
        var path = $"/credentials/{run.Credential}/twofa";

        using var invalid = await Service.SendAsync(HttpMethod.Post, path, "es", """{"twofa":{}}""");
        await invalid.ProblemAsync(HttpStatusCode.BadRequest);
        Assert.That(invalid.Language, Is.EqualTo("en"));

        using var answer = await Service.SendAsync(HttpMethod.Post, path, "es", """{"twofa":{"token":"1","challenge":"2"}}""");
        Assert.That((answer.StatusCode, answer.Language), Is.EqualTo((HttpStatusCode.Accepted, "")));
    }

    [Test]
    public async Task What_has_no_words_of_a_status_claims_no_language(
        [Values("/", "/app.js", "/openapi/v1.json", "/health/live")] string path)
    {
        using var response = await Service.SendAsync(HttpMethod.Get, path, "es");

        Assert.That((response.StatusCode, response.Language), Is.EqualTo((HttpStatusCode.OK, "")));
        Assert.That(response.Headers.Vary, Does.Not.Contain("Accept-Language"));
    }

    [Test]
    public async Task Logs_are_in_English_whatever_the_client_speaks()
    {
        Service.Provider.AnswerWith("""{"id_credential":"other","code":405}""");
        await using var listener = await EventListener.StartAsync(Service.Client, "other", languages: "es");
        AssertSpeaks((await listener.NextStatusAsync()).Credential.GetProperty("status"), CredentialStatusCode.Locked, "es");

        Assert.That(Service.Logs.Text, Does.Contain("Credential other is at 405 Locked.").And.Not.Contain("institución"));
    }

    [Test]
    public async Task Every_word_of_every_code_is_in_the_language_that_is_claimed([Values("en", "es", "pt")] string language)
    {
        using var response = await Service.SendAsync(HttpMethod.Get, "/codes", language);

        var codes = (await response.JsonAsync(HttpStatusCode.OK)).GetProperty("codes").EnumerateArray().ToList();
        Assert.That(response.Language, Is.EqualTo(language));
        Assert.That(codes, Has.Count.EqualTo(CredentialStatusCodes.Count));
        foreach (var status in codes)
        {
            AssertSpeaks(status, (CredentialStatusCode)status.GetProperty("number").GetInt32(), language);
        }
    }

    [Test]
    public void A_sentence_of_the_service_exists_in_every_language_of_the_catalog()
    {
        var languages = CredentialStatusCodes.Languages.Prepend(ClientLanguage.Default).Select(CultureInfo.GetCultureInfo).ToList();
        var codes = CredentialStatusCodes.All.Select(info => info.Code).Append((CredentialStatusCode)505);

        Assert.That(codes.Select(code => languages.Select(code.Advice.In).Distinct().Count()), Is.All.EqualTo(languages.Count));
    }

    private static void AssertSpeaks(JsonElement status, CredentialStatusCode code, string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        Assert.Multiple(() =>
        {
            Assert.That(status.Text("language"), Is.EqualTo(language));
            Assert.That(status.Text("description"), Is.EqualTo(code.GetDescription(culture)));
            Assert.That(status.Text("group"), Is.EqualTo(code.GetGroup().GetTitle(culture)));
            Assert.That(status.Text("advice"), Is.EqualTo(code.Advice.In(culture)));
            Assert.That((status.Text("name"), status.Text("identifier")), Is.EqualTo((code.GetName(), code.ToString())));
            Assert.That(status.Text("description") == code.GetDescription(), Is.EqualTo(language == ClientLanguage.Default));
        });
    }

    private static CredentialId Id(string text) => CredentialId.TryParse(text, out var id) ? id : throw new FormatException(text);
}
