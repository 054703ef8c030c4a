using Microsoft.Playwright;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.Browser;

/// <summary>The page of the service itself: a second webhook, hostile texts, and a proxy while the service restarts.</summary>
internal sealed class ServicePageTests : BrowserFixture
{
    private const string Job = "/v1/jobs/job/status";

    private RelayService _service = null!;

    [OneTimeSetUp]
    public async Task StartServiceAsync() => _service = await RelayService.StartOnSocketAsync();

    [OneTimeTearDown]
    public async Task StopServiceAsync() => await _service.DisposeAsync();

    [Test]
    public async Task A_second_webhook_at_the_same_410_leaves_what_was_typed_and_what_was_sent_alone()
    {
        await WatchAsync("twice");
        await AskAsync("twice", """[{"name":"token","type":"text","label":"Token"}]""");
        await Page.FillAsync("#field-0", "12");
        await WebhookAsync("twice", "second");
        await Page.Keyboard.TypeAsync("34");
        await Assertions.Expect(Page.Locator("#field-0")).ToHaveValueAsync("1234");

        _service.Provider.AnswerAt("/v1/jobs/job/twofa", """{"code":200,"status":true}""");
        await Page.ClickAsync("#send");
        await Assertions.Expect(ById("sent")).ToBeVisibleAsync();
        await WebhookAsync("twice", "third");
        await Page.WaitForTimeoutAsync(300);
        await Assertions.Expect(ById("sent")).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator("#field-0")).ToHaveValueAsync("1234");
    }

    [Test]
    public async Task A_password_is_one_and_hostile_texts_are_only_texts()
    {
        await WatchAsync("hostile");
        var hostile = "<img src=x onerror=alert(1)>\u202Etxet\u202C" + new string('W', 300);
        await AskAsync("hostile", $$"""
            [{"name":"<script>alert(1)</script>","type":"text","label":"{{hostile}}","challenge":"{{hostile}}"},
             {"name":"secret","type":"password","label":"Password"},
             {"name":"challenge","type":"challenge","label":"\"><svg onload=alert(1)>"}]
            """);

        await Assertions.Expect(Page.Locator("label[for=field-0]")).ToContainTextAsync("<img src=x onerror=alert(1)>");
        await Assertions.Expect(Page.Locator("#field-1")).ToHaveAttributeAsync("type", "password");
        await Assertions.Expect(Page.Locator("#field-2")).ToHaveValueAsync("\"><svg onload=alert(1)>");
        Assert.That(await Page.Locator("main img, main svg, main script").CountAsync(), Is.Zero);
        await ExpectAccessibleAsync();
        await Page.SetViewportSizeAsync(320, 800);
        await ExpectAccessibleAsync();
        await ShootAsync("hostile-320");
    }

    [Test]
    public async Task The_page_comes_back_when_a_proxy_stops_answering_502_or_503([Values(502, 503)] int status)
    {
        await using var proxy = await RestartingProxy.StartAsync(_service.Client.BaseAddress!);
        _service.Store.Update(Id($"proxy-{status}"), new(Syncfy.CredentialStatusCode.Running, ExecutedAt: null, Question: null));
        await WatchAsync($"proxy-{status}", proxy.Address);
        await ExpectTextAsync("number", "102");

        proxy.Stop(status);
        await Assertions.Expect(ById("connection")).ToContainTextAsync($"The service cannot be reached now (HTTP {status}). Trying again");
        await ExpectTextAsync("number", "102");
        await ShootAsync($"proxy-{status}");
        _service.Store.Update(Id($"proxy-{status}"), new(Syncfy.CredentialStatusCode.Finish, ExecutedAt: null, Question: null));
        proxy.Resume();

        await ExpectTextAsync("number", "200");
        await Assertions.Expect(ById("connection")).ToHaveTextAsync($"proxy-{status}: Listening.");
        Assert.That(await Page.Locator("#steps .number").AllTextContentsAsync(), Is.EqualTo(new[] { "102", "200" }));
    }

    private static SyncRelay.Credentials.CredentialId Id(string text) =>
        SyncRelay.Credentials.CredentialId.TryParse(text, out var id) ? id : throw new FormatException(text);

    private async Task WatchAsync(string credential, Uri? address = null)
    {
        await Page.GotoAsync((address ?? _service.Client.BaseAddress!).AbsoluteUri);
        await Page.FillAsync("#credential", credential);
        await Page.ClickAsync("#watch button");
        await ExpectTextAsync("connection", $"{credential}: Listening.");
    }

    /// <summary>Lets the provider ask, and sends the webhook.</summary>
    private async Task AskAsync(string credential, string fields)
    {
        _service.Provider.Instead = _service.Provider.AskDefaultAsync;
        _service.Provider.AnswerAt($"/v1/credentials/{credential}", $$"""{"id_credential":"{{credential}}","code":410}""");
        _service.Provider.AnswerAt(Job, $$"""
            {"code":200,"status":true,"response":[
              {"code":410,"address":"https://provider.example/v1/jobs/job/twofa","twofa":{{fields}}}]}
            """);
        await WebhookAsync(credential, "first");
        await Assertions.Expect(ById("twofa")).ToBeVisibleAsync();
    }

    private async Task WebhookAsync(string credential, string eventId)
    {
        using var response = await _service.SendWebhookAsync($$$"""
            {"events":[{"header":{"event":{"eid":"{{{eventId}}}"}},"payload":{"id_credential":"{{{credential}}}","id_job":"job"}}]}
            """);
        response.EnsureSuccessStatusCode();
    }
}
