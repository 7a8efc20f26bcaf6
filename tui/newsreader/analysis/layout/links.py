"""Lines that lead away from the article: to other stories, to social networks, to a subscription."""

from __future__ import annotations

from newsreader.analysis.layout.lazy import Lazy

LINK = Lazy(
    r"""(?ix) ^ (?:
      (?:read|see|watch|listen)\ (?:more|also|next|now)\b [^.!?]{0,120} [.:]?
    | (?:read|see|watch|related|more|also|listen|in\ pictures|in\ depth|see\ also|don['’]t\ miss
      |must\ read|video|live
        |obituary|graphic|slideshow|gallery|photo\ gallery|photos)
      (?:\ (?:more|also|here|next|now|this|news|on\ this(?:\ story)?|stories|articles?|content|links?
        |coverage|topics?))?
      \s? (?: [:>»|] .{0,160} | (?<=\ links) | (?<=\ stories) | (?<=\ articles) | (?<=\ coverage)
        | (?<=\ topics) )
    | (?:continue|keep)\ reading\b .{0,60} | read\ the\ (?:rest|full)\b .{0,60}
    | click\ (?:here|for|to)\b .{0,120} | scroll\ down\b .{0,60} | slideshow\b \s? \( .{0,30}
    | more\ on\ (?:this|the)\b .{0,80} (?<![.]) | more\ (?:stories|news)\ (?:from|on|about)\b .{0,80}
    | for\ more\ (?:on|news|stories|information|about)\b [^.]{0,100}
      (?:news|stories|here|click|visit|tune|twitter|website)\b .{0,60}
    | (?:updates|latest)\ on\ (?:this|the)\b [^.]{0,120}\ (?:from|and)\ [^.]{0,60}
    | (?:what\ to\ read\ next|most\ (?:popular|read|viewed)|trending(?:\ now)?|recommended(?:\ for\ you)?
        |editor['’]?s['’]?\ picks|you\ (?:may|might)\ also\ like|top\ stories|latest\ (?:news|stories
          |videos?)
        |also\ on\ \w+|before\ you\ go|on\ the\ net|online) \s? :? \.?
    | (?:to\ )?(?:go\ )?back\ to\ top | reuse\ content | (?:next|previous)\ (?:article|story|slide)
    | skip\ (?:advertisement|ad|past\ .{1,40}) | view\ (?:gallery|comments|all|\d+\ comments|\d+\ photos)
    | media\ playback\ is\ not\ supported\ on\ this\ device | download\ the\ (?:reader|app|podcast)\b .{0,60}
    | listen\ to\ (?:this|the)\ (?:article|story|podcast|episode)\b .{0,60}
    ) $ """
)
NETWORK = r"(?:twitter|facebook|instagram|social|linkedin|youtube|snapchat|telegram|whatsapp|x\b)"
SHARE = Lazy(
    rf"""(?ix) ^ (?:
      (?:share|tweet|e-?mail|print|comments?|save|pin|reply|close|more|menu|search|login|log\ in|home
        |copy\ link|bookmark)
      (?:\ (?:or|and)\ \w+)? (?:\ (?:on|via|to))?
      (?:\ ?(?:this|facebook|twitter|whatsapp|reddit|linkedin|pinterest|e-?mail))?
      (?:\ (?:article|story|page|post|link|image|video|with\ friends))? (?:\ (?:on|via)\ \w+)? \.?
    | (?:share|tweet|comment)\ (?:or\ \w+\ )?on\ this\ (?:article|story)
    | [\d,.]+k?\ (?:shares?|comments?|views?|likes?|retweets?|replies)
    | (?:follow|like|join|find|friend)\ (?:us|me|@\w+|\w+(?:\ \w+){{0,2}})\ (?:@\w+\ )?(?:on|at
      |via)\ {NETWORK}\b .{{0,100}}
    | follow\ (?:us\b|@\w+) .{{0,100}}
      | (?:you\ can\ )?follow\ .{{2,50}}\ (?:on\ twitter)?\ ?(?:at\ )?@\w+ .{{0,60}}
    | (?:have\ your\ say|join\ the\ (?:conversation|discussion|debate)|(?:leave|post)\ a\ comment
      |view\ comments)\b .{{0,60}}
    | what\ do\ you\ think\?\ (?:share|tell|let\ us|comment|have|send|e-?mail)\b .{{0,80}}
    | send\ your\ .{{2,60}}\ to\ .{{0,60}}@\S+ | (?:got\ a|have\ a)\ (?:news\ )?tip\?? .{{0,120}}
    ) $ """
)
SUBSCRIPTION = Lazy(
    r"""(?ix) ^ (?:
      (?:sign|signing)\ ?up\ (?:for|to|here|now|today|and)\b .{0,140} | sign\ in\b .{0,60}
        | subscribe\b .{0,140}
    | get\ (?:the|our|news|breaking|daily|all)\b [^.]{0,80}\ (?:in\ your\ inbox|newsletter|delivered
      |app)\b .{0,60}
    | (?:already\ a\ subscriber|become\ a\ (?:member|subscriber)|support\ (?:our|independent)\ journalism
        |start\ your\ free\ trial)\b .{0,120}
    | (?:our\ |daily\ )?newsletters? \.? | thank\ you\ for\ (?:subscribing|signing\ up)\b .{0,60}
    ) $ """
)
