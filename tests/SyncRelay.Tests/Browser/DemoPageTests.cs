using System.Text.Json;
using Microsoft.Playwright;
using SyncRelay.Demo;

namespace SyncRelay.Tests.Browser;

/// <summary>The demo as a user sees it: all syncs, by mouse, by keyboard, and in every look.</summary>
internal sealed class DemoPageTests : BrowserFixture
{
    private DemoService _demo = null!;

    private static IEnumerable<string> Names => Recordings.All.Select(recording => recording.Name);

    [OneTimeSetUp]
    public async Task StartDemoAsync() => _demo = await DemoService.StartAsync(
        ["--port", "0", "--Clients:RequestsPerMinute=100000"],
        new(Pause: TimeSpan.FromMilliseconds(30), Patience: TimeSpan.FromMilliseconds(300)));

    [OneTimeTearDown]
    public async Task StopDemoAsync() => await _demo.DisposeAsync();

    [TestCaseSource(nameof(Names))]
    public async Task Every_sync_is_shown_to_its_end(string name)
    {
        await StartAsync(name);
        await AnswerToTheEndAsync(name);

        var shown = await Page.Locator("#steps .number").AllTextContentsAsync();
        var sent = Recordings.All.Single(recording => recording.Name == name).Steps.Select(step => $"{step.Code}");
        Assert.That(shown, Is.EqualTo(sent));
        await ExpectAccessibleAsync();
        await ShootAsync($"end-{name}");
    }

    [Test]
    public async Task A_sync_can_be_started_and_answered_with_the_keyboard_alone()
    {
        await Page.GotoAsync(_demo.Address.AbsoluteUri);
        await Assertions.Expect(Page.Locator("#run option")).ToHaveCountAsync(12);
        await Page.Keyboard.PressAsync("Tab");
        await ExpectFocusAsync(".skip");
        await Page.Keyboard.PressAsync("Tab");
        await ExpectFocusAsync("#run");
        await Page.Keyboard.TypeAsync("3");
        await Page.Keyboard.PressAsync("Tab");
        await ExpectFocusAsync("#start button");
        await Page.Keyboard.PressAsync("Space");

        await ExpectTextAsync("number", "410");
        await ExpectFocusAsync("#field-0");
        await Page.Keyboard.TypeAsync("123456");
        await Page.Keyboard.PressAsync("Tab");
        await ExpectFocusAsync("#send");
        await Page.Keyboard.PressAsync("Enter");

        await ExpectTextAsync("number", "200");
        await ExpectFocusAsync("#now");
    }

    [Test]
    public async Task The_focus_stays_on_the_button_after_a_failure_and_the_answer_can_be_sent_again()
    {
        await StartAsync("03-token");
        await ExpectTextAsync("number", "410");
        await Page.RouteAsync("**/twofa", route => route.FulfillAsync(new()
        {
            Status = 502,
            ContentType = "application/problem+json",
            Body = """{"title":"Bad Gateway","detail":"The provider has failed (500)."}""",
        }));
        await Page.FillAsync("#field-0", "123456");
        await Page.ClickAsync("#send");
        await ExpectTextAsync("problem", "The provider has failed (500).");
        await ExpectFocusAsync("#send");
        await Assertions.Expect(Page.Locator("#field-0")).ToHaveValueAsync("123456");
        await ExpectAccessibleAsync();
        await ShootAsync("failed-answer");

        await Page.UnrouteAllAsync();
        await Page.Keyboard.PressAsync("Enter");
        await ExpectTextAsync("number", "200");
    }

    [TestCase(ColorScheme.Light, 1000)]
    [TestCase(ColorScheme.Dark, 1000)]
    [TestCase(ColorScheme.Light, 320)]
    [TestCase(ColorScheme.Dark, 320)]
    public async Task Every_look_is_accessible(ColorScheme scheme, int width)
    {
        await OpenAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        await Page.GotoAsync(_demo.Address.AbsoluteUri);
        await Assertions.Expect(Page.Locator("#run option")).ToHaveCountAsync(12);
        await ExpectAccessibleAsync();
        await ShootAsync($"empty-{scheme}-{width}");

        await StartAsync("04-two-fields-unfinished");
        await ExpectTextAsync("number", "410");
        await Page.ClickAsync("summary");
        await Assertions.Expect(Page.Locator("tbody th[scope=row]")).ToHaveCountAsync(24);
        await ExpectAccessibleAsync();
        await ShootAsync($"question-{scheme}-{width}");
        var paper = scheme is ColorScheme.Dark ? "rgb(20, 23, 26)" : "rgb(246, 245, 241)";
        await Assertions.Expect(Page.Locator("body")).ToHaveCSSAsync("background-color", paper);
    }

    [Test]
    public async Task Nothing_moves_for_those_who_prefer_that()
    {
        await OpenAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await StartAsync("01-finish");
        await ExpectTextAsync("number", "200");
        await Assertions.Expect(Page.Locator("#steps li").First).ToHaveCSSAsync("animation-name", "none");
    }

    [Test]
    public async Task Without_JavaScript_the_page_says_what_it_needs_and_shows_nothing_else()
    {
        // Playwright's own JavaScriptEnabled stops the scripts only, and keeps <noscript> hidden. This setting is that of a user who
        // has turned JavaScript off. Playwright finds elements by scripts, so the browser itself is asked what it shows.
        await using var browser = await LaunchAsync("--blink-settings=scriptEnabled=false");
        var page = await browser.NewPageAsync();
        await page.GotoAsync(_demo.Address.AbsoluteUri);
        var devTools = await page.Context.NewCDPSessionAsync(page);
        var root = (await AskAsync("DOM.getDocument", [])).GetProperty("root").GetProperty("nodeId").GetInt32();

        var sentence = await FindAsync("noscript p");
        Assert.That(
            (await AskAsync("DOM.getOuterHTML", new() { ["nodeId"] = sentence })).GetProperty("outerHTML").GetString(),
            Does.Contain("This page needs JavaScript"));
        var box = (await AskAsync("DOM.getBoxModel", new() { ["nodeId"] = sentence })).GetProperty("model");
        Assert.That(box.GetProperty("width").GetInt32(), Is.GreaterThan(300));
        Assert.That(box.GetProperty("height").GetInt32(), Is.GreaterThan(20));
        foreach (var hidden in new[] { "#app", "#skip" })
        {
            var node = await FindAsync(hidden);
            Assert.That(
                async () => await AskAsync("DOM.getBoxModel", new() { ["nodeId"] = node }),
                Throws.TypeOf<PlaywrightException>().With.Message.Contains("Could not compute box model"),
                hidden);
        }

        var picture = (await AskAsync("Page.captureScreenshot", [])).GetProperty("data").GetBytesFromBase64();
        Directory.CreateDirectory(Path.GetDirectoryName(PictureOf("no-javascript"))!);
        await File.WriteAllBytesAsync(PictureOf("no-javascript"), picture);

        async Task<int> FindAsync(string selector) =>
            (await AskAsync("DOM.querySelector", new() { ["nodeId"] = root, ["selector"] = selector })).GetProperty("nodeId").GetInt32();

        async Task<JsonElement> AskAsync(string method, Dictionary<string, object> arguments) =>
            (await devTools.SendAsync(method, arguments))!.Value;
    }

    private async Task StartAsync(string name)
    {
        await Page.GotoAsync(_demo.Address.AbsoluteUri);
        await Page.SelectOptionAsync("#run", name);
        await Page.ClickAsync("#start button");
    }

    /// <summary>Answers every question, until the last status is shown.</summary>
    private async Task AnswerToTheEndAsync(string name)
    {
        var steps = Recordings.All.Single(recording => recording.Name == name).Steps;
        for (var position = 0; position < steps.Count; position++)
        {
            await Assertions.Expect(Page.Locator("#steps li").Nth(position)).ToBeVisibleAsync();
            if (steps[position].Asks is { } fields && position + 1 < steps.Count && !steps[position + 1].IsTimeout)
            {
                for (var field = 0; field < fields.Count; field++)
                {
                    await Page.FillAsync($"#field-{field}", "123456");
                }

                await Page.ClickAsync("#send");
            }
        }
    }
}
