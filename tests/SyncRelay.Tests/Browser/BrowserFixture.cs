using System.Text.Json;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SyncRelay.Tests.Browser;

/// <summary>
/// The page in a Chromium that is installed on this machine. The tests install nothing: without a browser they are
/// skipped. Each test has a context of its own, and fails if the page reports an error.
/// </summary>
[Category("Slow"), NonParallelizable]
internal abstract class BrowserFixture
{
    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];

    private readonly List<string> _errors = [];
    private string? _program;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    protected IPage Page { get; private set; } = null!;

    /// <summary>What the context of the test asks for, such as a dark theme.</summary>
    protected virtual BrowserNewContextOptions Options => new() { ViewportSize = new() { Width = 1000, Height = 800 } };

    [OneTimeSetUp]
    public async Task StartBrowserAsync()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        _program = folders.SelectMany(folder => Programs.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        if (_program is null)
        {
            Assert.Ignore("There is no Chromium in the PATH, so the page is not tested in a browser.");
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await LaunchAsync();
    }

    [OneTimeTearDown]
    public async Task StopBrowserAsync()
    {
        await (_browser?.CloseAsync() ?? Task.CompletedTask);
        _playwright?.Dispose();
    }

    [SetUp]
    public Task OpenAsync() => OpenAsync(Options);

    [TearDown]
    public async Task CloseAsync()
    {
        await Page.Context.CloseAsync();
        Assert.That(_errors, Is.Empty);
    }

    /// <summary>Starts a browser, with further arguments.</summary>
    protected Task<IBrowser> LaunchAsync(params string[] arguments) => _playwright!.Chromium.LaunchAsync(new()
    {
        ExecutablePath = _program,
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            .. arguments,
        ],
    });

    /// <summary>Opens an empty page in a new context.</summary>
    protected async Task OpenAsync(BrowserNewContextOptions options)
    {
        _errors.Clear();
        Page = await (await _browser!.NewContextAsync(options)).NewPageAsync();
        Page.SetDefaultTimeout(60_000);
        Assertions.SetDefaultExpectTimeout(60_000);
        Page.PageError += (_, error) => _errors.Add(error);
        Page.Dialog += async (_, dialog) =>
        {
            _errors.Add($"A dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    protected ILocator ById(string id) => Page.Locator($"#{id}");

    protected Task ExpectTextAsync(string id, string text) => Assertions.Expect(ById(id)).ToHaveTextAsync(text);

    protected Task ExpectFocusAsync(string selector) => Assertions.Expect(Page.Locator(selector)).ToBeFocusedAsync();

    /// <summary>Everything that axe knows about accessibility, and no scrolling from side to side.</summary>
    protected async Task ExpectAccessibleAsync()
    {
        // A step that is still fading in has less contrast than it will have.
        await Page.EvaluateAsync("Promise.allSettled(document.getAnimations().map(animation => animation.finished))");
        var result = await Page.RunAxe();
        Assert.That(result.Violations.Select(violation => $"{violation.Id}: {JsonSerializer.Serialize(violation.Nodes)}"), Is.Empty);
        Assert.That(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), Is.True, "It scrolls sideways.");
    }

    /// <summary>Keeps a picture of the page, to be looked at.</summary>
    protected async Task ShootAsync(string name) => await Page.ScreenshotAsync(new()
    {
        Path = PictureOf(name),
        FullPage = true,
    });

    protected static string PictureOf(string name) => Path.Combine(AppContext.BaseDirectory, "screenshots", $"{name}.png");
}
