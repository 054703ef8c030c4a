using System.Net;
using System.Text.RegularExpressions;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.Page;

internal sealed partial class PageTests : SharedRelayFixture
{
    private static readonly string[] Files =
        ["/", "/style.css", "/app.js", "/codes.js", "/demo.js", "/stream.js", "/texts.js", "/twofa.js", "/favicon.svg"];

    [Test]
    public async Task Every_response_forbids_foreign_scripts_and_foreign_frames(
        [Values("/", "/app.js", "/codes", "/nowhere")] string path)
    {
        using var response = await Service.Client.GetAsync(path);

        Assert.That(
            Header(response, "Content-Security-Policy"),
            Is.EqualTo("default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"));
        Assert.That(Header(response, "Cache-Control"), Is.EqualTo("no-store"));
        Assert.That(Header(response, "X-Content-Type-Options"), Is.EqualTo("nosniff"));
        Assert.That(Header(response, "X-Frame-Options"), Is.EqualTo("DENY"));
        Assert.That(Header(response, "Referrer-Policy"), Is.EqualTo("no-referrer"));
        Assert.That(response.Headers.Contains("Server"), Is.False);
    }

    [TestCaseSource(nameof(Files))]
    public async Task The_files_of_the_page_load_nothing_from_elsewhere(string path)
    {
        var text = await GetAsync(path);

        Assert.That(text.Replace("http://www.w3.org/2000/svg", ""), Does.Not.Contain("://"));
    }

    [Test]
    public async Task Provider_text_is_never_HTML_because_no_script_sets_HTML()
    {
        foreach (var path in Files.Where(path => path.EndsWith(".js", StringComparison.Ordinal)))
        {
            Assert.That(Html().Matches(await GetAsync(path)).Select(match => match.Value), Is.Empty, path);
        }
    }

    [Test]
    public async Task The_page_has_no_inline_script_and_no_inline_style()
    {
        var page = await GetAsync("/");

        Assert.That(InlineCode().Matches(page).Select(match => match.Value), Is.Empty);
    }

    [Test]
    public async Task The_page_has_no_copy_of_the_catalog()
    {
        foreach (var path in Files)
        {
            var text = await GetAsync(path);
            var copied = Syncfy.CredentialStatusCodes.All.Where(info => text.Contains(info.Description, StringComparison.Ordinal));
            Assert.That(copied, Is.Empty, path);
        }
    }

    [Test]
    public async Task Changes_are_announced_and_every_control_has_a_label()
    {
        var page = await GetAsync("/");

        Assert.That(page, Does.Contain("aria-live=\"polite\"").And.Contain("lang=\"en\"").And.Contain("role=\"alert\""));
        var controls = Control().Matches(page).Select(match => match.Groups["id"].Value).ToArray();
        Assert.That(controls, Is.EquivalentTo(new[] { "credential" }));
        Assert.That(
            controls.Select(id => $"<label for=\"{id}\">"),
            Has.All.Matches((string label) => page.Contains(label, StringComparison.Ordinal)));
    }

    [Test]
    public async Task The_service_alone_has_nothing_of_the_demo()
    {
        Assert.That(await GetAsync("/"), Does.Not.Contain("demo"));
        await Service.GetAsync("/demo/runs", HttpStatusCode.NotFound);
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join('|', response.Headers.GetValues(name));

    private async Task<string> GetAsync(string path)
    {
        using var response = await Service.Client.GetAsync(path);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), path);
        return await response.Content.ReadAsStringAsync();
    }

    [GeneratedRegex(
        """innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment"""
        + """|setHTML|parseFromString|\beval\b|new Function""")]
    private static partial Regex Html();

    [GeneratedRegex("""<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)|javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex InlineCode();

    [GeneratedRegex("""<(?:input|select|textarea)\s[^>]*id=.(?<id>[a-z]+)""")]
    private static partial Regex Control();
}
