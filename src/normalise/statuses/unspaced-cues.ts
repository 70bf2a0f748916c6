import type { EndedBy, Status } from '../../model/application.ts';
import type { Stage } from '../../model/stage.ts';

/**
 * Words of statuses in Chinese, Japanese and Korean, which stand without blanks between them, as
 * alternatives of a regular expression. In the order in which they are looked for.
 */
export const UNSPACED_ENDINGS: readonly {
  readonly status: Status;
  readonly endedBy: EndedBy | null;
  readonly words: string;
}[] = [
  {
    status: 'not-applied',
    endedBy: null,
    words: '未投递|待投递|想投|收藏|未応募|応募予定|미지원|지원예정|지원 예정',
  },
  {
    status: 'declined',
    endedBy: 'candidate',
    words: '拒绝offer|拒offer|拒了offer|内定辞退|오퍼 거절|입사 포기',
  },
  { status: 'withdrawn', endedBy: 'candidate', words: '放弃|撤回|辞退|포기|지원취소|철회' },
  {
    status: 'rejected',
    endedBy: 'employer',
    words:
      '拒|挂|感谢信|不合适|未通过|没过|淘汰|凉|不採用|見送り|不合格|落選|お祈り|불합격|탈락|거절',
  },
  {
    status: 'closed',
    endedBy: 'nobody',
    words: '岗位关闭|停止招聘|已关闭|募集終了|채용마감|채용중단',
  },
  {
    status: 'no-reply',
    endedBy: 'nobody',
    words:
      '无回复|没回复|未回复|无消息|没消息|石沉大海|已读不回|返信なし|連絡なし|音沙汰なし|무응답|연락없음|연락 없음',
  },
  { status: 'accepted', endedBy: null, words: '入职|签约|已接受|内定承諾|入社|입사' },
  { status: 'offer', endedBy: null, words: '录用|意向书|内定|최종합격|최종 합격' },
];

/** It goes on. */
export const UNSPACED_GOING_ON =
  '筛选|池子|泡池|进行中|流程中|待面|約面|選考中|書類通過|진행중|진행 중|서류합격|서류 합격';

/** It was sent. */
export const UNSPACED_SENT = '投递|已申请|已投|応募|지원완료|지원 완료|지원함|書類選考|서류';

/** Stages; the latest that is met counts. */
export const UNSPACED_STAGES: readonly (readonly [Stage, string])[] = [
  ['screen', '初筛|电话面|电面|カジュアル面談|전화면접'],
  ['assessment', '笔试|测评|机试|筆記|適性検査|코딩테스트|코딩 테스트|과제|필기'],
  ['interview', '[一二三四]面|技术面|业务面|面试|面接|면접'],
  ['final', '终面|hr面|主管面|最終面接|최종면접|최종 면접'],
  ['offer', '录用|意向书|内定|최종합격|최종 합격'],
];
