package org.dragoman.site.chromium;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** The one Chromium of all browser tests, without a window, as a reader would use it. */
final class Chromium {

  private final ChromeDriver driver;
  private String base = "";

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  /** The browser on a site, as if nobody had used it before. */
  static Chromium on(String base) {
    Chromium chromium = Held.CHROMIUM;
    chromium.base = base;
    chromium.driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    return chromium.withScript(true).onDesk().inLight();
  }

  /** Lets pages run scripts, or not. */
  Chromium withScript(boolean isOn) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !isOn));
    return this;
  }

  /** Shows pages as a wide window does. */
  Chromium onDesk() {
    return sized(1280, 900, false);
  }

  /** Shows pages as the narrowest phone does that WCAG 2.2 speaks of. */
  Chromium onPhone() {
    return sized(320, 640, true);
  }

  private Chromium sized(int width, int height, boolean isMobile) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", isMobile));
    return this;
  }

  Chromium inLight() {
    return scheme("light");
  }

  Chromium inDark() {
    return scheme("dark");
  }

  private Chromium scheme(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    return this;
  }

  /** Opens a page of the site. */
  Chromium open(String path) {
    driver.get(base + path);
    return this;
  }

  /** The path of the page that is shown, with query and fragment. */
  String path() {
    return String.valueOf(driver.getCurrentUrl()).substring(base.length());
  }

  /** What a reader sees of the page. */
  String text() {
    return find("body").getText();
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> list(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Follows the first link of these words, or presses the button; the page before its head. */
  Chromium click(String words) {
    String read = "[contains(normalize-space(translate(., '\u00a0', ' ')), \"" + words + "\")]";
    List<WebElement> inPage =
        driver.findElements(By.xpath("//main//*[self::a or self::button]" + read));
    return go(
        inPage.isEmpty()
            ? driver.findElement(By.xpath("//header//*[self::a or self::button]" + read))
            : inPage.get(0));
  }

  /** Clicks on what leads to another page, and waits for that. */
  Chromium go(String selector) {
    return go(find(selector));
  }

  private Chromium go(WebElement element) {
    return leave(element::click);
  }

  /** Presses Enter on what leads to another page, and waits for that. */
  Chromium enter() {
    return leave(() -> press(Keys.ENTER));
  }

  private Chromium leave(Runnable step) {
    WebElement page = find("html");
    step.run();
    for (int i = 0; i < 1000; i++) {
      try {
        page.isEnabled();
        Thread.sleep(10);
      } catch (StaleElementReferenceException left) {
        return this;
      } catch (WebDriverException e) {
        // The same, said by a browser that is about to show the next page.
        if (String.valueOf(e.getMessage()).contains("does not belong to the document")) {
          return this;
        }
        throw e;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError("nothing led away from " + path());
  }

  /** Writes into a field of a form. */
  Chromium fill(String selector, String words) {
    WebElement field = find(selector);
    field.clear();
    field.sendKeys(words);
    return this;
  }

  /** Presses keys, wherever the focus is. */
  Chromium press(CharSequence... keys) {
    Actions actions = new Actions(driver, Duration.ZERO);
    actions.sendKeys(keys).perform();
    return this;
  }

  /** Walks with the tabulator until the focus is on a thing of these words; at most 200 steps. */
  WebElement tabTo(String words) {
    for (int i = 0; i < 200; i++) {
      press(Keys.TAB);
      WebElement focused = driver.switchTo().activeElement();
      String told = focused.getText().strip();
      if (told.startsWith(words) || words.equals(focused.getDomAttribute("id"))) {
        return focused;
      }
    }
    throw new AssertionError(
        "the tabulator leads to nothing that reads " + words + " on " + path());
  }

  /** Signs in by the page for it. */
  Chromium signIn(String name, String password) {
    open("/sign-in").fill("#name", name).fill("#password", password);
    return go("main button.primary");
  }

  /** What a script of the test finds out about the page. */
  Object ask(String script, Object... arguments) {
    Object answer = driver.executeScript(script, arguments);
    return answer == null ? "" : answer;
  }

  /** What a script of the test finds out that answers later. */
  Object askLater(String script, Object... arguments) {
    Object answer = driver.executeAsyncScript(script, arguments);
    return answer == null ? "" : answer;
  }

  /** A picture of what is shown. */
  byte[] picture() {
    return driver.getScreenshotAs(org.openqa.selenium.OutputType.BYTES);
  }

  private static final class Held {

    static final Chromium CHROMIUM = start(Programs.find().orElseThrow());

    private Held() {}

    private static Chromium start(Programs programs) {
      ChromeOptions options = new ChromeOptions();
      options.setBinary(programs.browser().toString());
      options.addArguments(
          "--headless=new",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          "--no-first-run",
          "--hide-scrollbars",
          "--lang=en-GB");
      if (System.getProperty("user.name", "").equals("root")) {
        options.addArguments("--no-sandbox");
      }
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(new File(programs.driver().toString()))
              .usingAnyFreePort()
              .withSilent(true)
              .build();
      ChromeDriver driver = new ChromeDriver(service, options);
      driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
      driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
      Runtime.getRuntime().addShutdownHook(new Thread(driver::quit, "quit"));
      return new Chromium(driver);
    }
  }
}
